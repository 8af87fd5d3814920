package care.plumbline.phone.translation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.InvokeDynamicInstruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/// Puts a plain method in place of one of the JDK that would bring a large part of it along, and leaves out the
/// texts of records that nobody reads.
public final class Instead implements TeaVMPlugin {

    private static final Map<MethodReference, MethodReference> INSTEAD = Map.of(
            new MethodReference(LocalDate.class, "parse", CharSequence.class, LocalDate.class),
            new MethodReference(Plain.class, "day", CharSequence.class, LocalDate.class),
            new MethodReference(Instant.class, "parse", CharSequence.class, Instant.class),
            new MethodReference(Plain.class, "moment", CharSequence.class, Instant.class),
            new MethodReference(Instant.class, "toString", String.class),
            new MethodReference(Plain.class, "text", Instant.class, String.class),
            new MethodReference(ZoneId.class, "of", String.class, ZoneId.class),
            new MethodReference(Plain.class, "zone", String.class, ZoneId.class),
            new MethodReference(Month.class, "getDisplayName", TextStyle.class, Locale.class, String.class),
            new MethodReference(Plain.class, "name", Month.class, TextStyle.class, Locale.class, String.class),
            // Asked of anything, so that the program had to hold the name of every class.
            new MethodReference(Class.class, "toString", String.class),
            new MethodReference(Plain.class, "nameless", Class.class, String.class));

    @Override
    public void install(TeaVMHost host) {
        host.add((type, _) -> replace(type));
    }

    private static void replace(ClassHolder type) {
        List.copyOf(type.getMethods()).stream()
                .filter(method -> isDerived(type, method))
                .forEach(type::removeMethod);
        for (MethodHolder method : type.getMethods()) {
            MethodReference instead = INSTEAD.get(method.getReference());
            if (instead != null) {
                method.setProgram(calling(instead, method.hasModifier(ElementModifier.STATIC)));
            }
        }
    }

    /// The text the JDK makes of a record and its parts, which no page shows: half a thousand names of records
    /// and more of parts. What a record says of itself on purpose stays.
    private static boolean isDerived(ClassHolder type, MethodHolder method) {
        if (!type.getName().startsWith("care.plumbline.")
                || !method.getDescriptor().equals(new MethodDescriptor("toString", String.class))
                || method.getProgram() == null) {
            return false;
        }
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
            for (Instruction each : block) {
                if (each instanceof InvokeDynamicInstruction derived
                        && derived.getBootstrapMethod().getClassName().equals("java.lang.runtime.ObjectMethods")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What hands everything it was given to another method. The first variable is the object itself.
    private static Program calling(MethodReference instead, boolean isStatic) {
        var program = new Program();
        Variable self = program.createVariable();
        var given = new Variable[instead.parameterCount()];
        for (int i = 0; i < given.length; i++) {
            given[i] = i == 0 && !isStatic ? self : program.createVariable();
        }
        var call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(instead);
        call.setArguments(given);
        call.setReceiver(program.createVariable());
        var end = new ExitInstruction();
        end.setValueToReturn(call.getReceiver());
        BasicBlock block = program.createBasicBlock();
        block.add(call);
        block.add(end);
        return program;
    }
}
