package care.plumbline.phone.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.NumericOperandType;

class GroupingTest {

    @ParameterizedTest
    @CsvSource({
        "ADD, DOUBLE, 1.0 MULTIPLY ADD",
        "MULTIPLY, DOUBLE, 0.0 SUBTRACT MULTIPLY",
        "SUBTRACT, DOUBLE, SUBTRACT",
        "DIVIDE, DOUBLE, DIVIDE",
        "ADD, INT, ADD"
    })
    void only_a_decimal_sum_or_product_needs_a_step_before_it(
            BinaryOperation operation, NumericOperandType type, String steps) {
        var program = new Program();
        var binary = new BinaryInstruction(operation, type);
        binary.setFirstOperand(program.createVariable());
        binary.setSecondOperand(program.createVariable());
        binary.setReceiver(program.createVariable());
        program.createBasicBlock().add(binary);
        Grouping.keep(program);
        assertEquals(steps, steps(program));
    }

    private static String steps(Program program) {
        List<String> steps = new ArrayList<>();
        for (Instruction each : program.basicBlockAt(0)) {
            steps.add(
                    switch (each) {
                        case DoubleConstantInstruction number -> Double.toString(number.getConstant());
                        case BinaryInstruction binary -> binary.getOperation().name();
                        default -> each.toString();
                    });
        }
        return String.join(" ", steps);
    }
}
