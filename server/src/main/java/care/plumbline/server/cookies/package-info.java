/// What her browser keeps: what opens her journal, and how her device likes things.
@NullMarked
package care.plumbline.server.cookies;

import org.jspecify.annotations.NullMarked;
