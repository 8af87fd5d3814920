@org.jspecify.annotations.NullMarked
package care.plumbline.core.caring;
