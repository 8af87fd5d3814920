package care.plumbline.phone.translation;

import java.util.HashSet;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.NumericOperandType;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/// Keeps sums and products of decimal numbers together as they are written.
///
/// TeaVM 0.16.0 writes `a + (b + c)` as `a + b + c`, and `a * (b / c)` as `a * b / c`, which rounds another way
/// in the last digit; a drawing then differs from the server's. A factor of one before what is added, and a
/// zero taken from what a product is multiplied with, change no value and cannot be written without the
/// parentheses.
public final class Grouping implements TeaVMPlugin {

    @Override
    public void install(TeaVMHost host) {
        host.add((type, _) -> keep(type));
    }

    private static void keep(ClassHolder type) {
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program != null) {
                keep(program);
            }
        }
    }

    static void keep(Program program) {
        Set<Variable> constants = constants(program);
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction each : block) {
                if (each instanceof BinaryInstruction sum
                        && sum.getOperandType() == NumericOperandType.DOUBLE
                        && !constants.contains(sum.getSecondOperand())) {
                    keep(sum, program);
                }
            }
        }
    }

    private static Set<Variable> constants(Program program) {
        var constants = new HashSet<Variable>();
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction each : block) {
                if (each instanceof DoubleConstantInstruction constant) {
                    constants.add(constant.getReceiver());
                }
            }
        }
        return constants;
    }

    private static void keep(BinaryInstruction sum, Program program) {
        Variable second = sum.getSecondOperand();
        switch (sum.getOperation()) {
            case ADD -> sum.setSecondOperand(before(sum, BinaryOperation.MULTIPLY, number(1, sum, program), second));
            case MULTIPLY ->
                sum.setSecondOperand(before(sum, BinaryOperation.SUBTRACT, second, number(0, sum, program)));
            default -> {}
        }
    }

    private static Variable number(double value, Instruction before, Program program) {
        var number = new DoubleConstantInstruction();
        number.setConstant(value);
        number.setReceiver(program.createVariable());
        number.setLocation(before.getLocation());
        before.insertPrevious(number);
        return number.getReceiver();
    }

    private static Variable before(BinaryInstruction sum, BinaryOperation operation, Variable first, Variable second) {
        var step = new BinaryInstruction(operation, NumericOperandType.DOUBLE);
        step.setFirstOperand(first);
        step.setSecondOperand(second);
        step.setReceiver(sum.getProgram().createVariable());
        step.setLocation(sum.getLocation());
        sum.insertPrevious(step);
        return step.getReceiver();
    }
}
