@org.jspecify.annotations.NullMarked
package care.plumbline.app.web.load;
