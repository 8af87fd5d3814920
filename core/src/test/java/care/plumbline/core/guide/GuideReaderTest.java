package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.core.TheGuide;
import org.junit.jupiter.api.Test;

class GuideReaderTest {

    @Test
    void the_guide_holds_what_the_product_promises() {
        Guide guide = TheGuide.read();
        assertEquals(37, guide.dangerSigns().size());
        assertEquals(10, guide.causes().size());
        assertEquals(9, guide.remedies().size());
        assertEquals(74, guide.movements().size());
    }
}
