/// Makes the scripts that people wrote small to fetch when the product is built. Nothing that runs carries this.
///
/// It promises the same script in shorter words: no name that another file, a page or a browser says is changed, no
/// property is, and two runs over the same files give the same bytes. Start at [SmallScripts].
@NullMarked
package care.plumbline.scripts;

import org.jspecify.annotations.NullMarked;
