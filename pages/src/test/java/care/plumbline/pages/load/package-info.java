@org.jspecify.annotations.NullMarked
package care.plumbline.pages.load;
