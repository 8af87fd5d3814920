package care.plumbline.phone.translation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldHolder;
import org.teavm.model.Instruction;
import org.teavm.model.InvokeDynamicInstruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ReferenceCache;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.parsing.ClassRefsRenamer;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/// Puts a plain method in place of one of the JDK that would bring a large part of it along, and leaves out the
/// texts of records that nobody reads.
public final class Instead implements TeaVMPlugin {

    private static final String OURS = "care.plumbline.";

    private static final Map<MethodReference, MethodReference> INSTEAD = Map.ofEntries(
            of(LocalDate.class, "parse", Plain.class, "day", CharSequence.class, LocalDate.class),
            of(Instant.class, "parse", Plain.class, "moment", CharSequence.class, Instant.class),
            ofOwn(Instant.class, "toString", Plain.class, "text", String.class),
            of(ZoneId.class, "of", Plain.class, "zone", String.class, ZoneId.class),
            ofOwn(Month.class, "getDisplayName", Plain.class, "name", TextStyle.class, Locale.class, String.class),
            of(
                    Collectors.class,
                    "joining",
                    Plain.class,
                    "joined",
                    CharSequence.class,
                    CharSequence.class,
                    CharSequence.class,
                    Collector.class),
            // Asked of anything, so that the program had to hold the name of every class.
            ofOwn(Class.class, "toString", Plain.class, "nameless", String.class),
            of(Double.class, "toString", Decimals.class, "text", double.class, String.class),
            of(Double.class, "parseDouble", Decimals.class, "number", String.class, double.class),
            ofOwn(StringBuilder.class, "append", Decimals.class, "append", double.class, StringBuilder.class),
            ofOwn(StringBuilder.class, "append", Decimals.class, "append", float.class, StringBuilder.class),
            of(Character.class, "getType", Letters.class, "kind", int.class, int.class),
            of(Character.class, "digit", Letters.class, "digit", int.class, int.class, int.class),
            of(Character.class, "toLowerCase", Letters.class, "lower", int.class, int.class),
            of(Character.class, "toUpperCase", Letters.class, "upper", int.class, int.class));

    /// Patterns of the JDK are those of her browser.
    private static final Map<String, String> CALLED = Map.of(
            Pattern.class.getName(), Sought.class.getName(),
            Matcher.class.getName(), Found.class.getName());

    private static Map.Entry<MethodReference, MethodReference> of(
            Class<?> type, String method, Class<?> instead, String called, Class<?>... signature) {
        return Map.entry(new MethodReference(type, method, signature), new MethodReference(instead, called, signature));
    }

    /// A method of an object, which is handed on before all else.
    private static Map.Entry<MethodReference, MethodReference> ofOwn(
            Class<?> type, String method, Class<?> instead, String called, Class<?>... signature) {
        Class<?>[] handed =
                Stream.concat(Stream.of(type), Arrays.stream(signature)).toArray(Class<?>[]::new);
        return Map.entry(new MethodReference(type, method, signature), new MethodReference(instead, called, handed));
    }

    @Override
    public void install(TeaVMHost host) {
        host.add((type, _) -> replace(type));
    }

    private static void replace(ClassHolder type) {
        if (type.getName().startsWith(OURS) || type.getName().equals("java.lang.String")) {
            call(type);
        }
        type.getMethods().forEach(Wordless::make);
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

    private static void call(ClassHolder type) {
        var names = new ClassRefsRenamer(new ReferenceCache(), name -> CALLED.getOrDefault(name, name));
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null) {
                names.rename(method.getProgram());
            }
        }
        for (FieldHolder field : type.getFields()) {
            if (field.getType() instanceof ValueType.Object of && CALLED.containsKey(of.getClassName())) {
                field.setType(ValueType.object(CALLED.get(of.getClassName())));
            }
        }
    }

    /// The text the JDK makes of a record and its parts, which no page shows: half a thousand names of records
    /// and more of parts. What a record says of itself on purpose stays.
    private static boolean isDerived(ClassHolder type, MethodHolder method) {
        if (!type.getName().startsWith(OURS)
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
