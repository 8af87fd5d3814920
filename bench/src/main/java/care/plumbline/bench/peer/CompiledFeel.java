package care.plumbline.bench.peer;

import java.util.List;
import org.kie.dmn.api.marshalling.DMNExtensionRegister;
import org.kie.dmn.core.compiler.DMNProfile;
import org.kie.dmn.core.compiler.DRGElementCompiler;
import org.kie.dmn.feel.parser.feel11.profiles.DoCompileFEELProfile;
import org.kie.dmn.feel.runtime.FEELFunction;

/// Tells the DMN engine to compile FEEL to Java classes instead of walking its tree, which it does by default.
final class CompiledFeel extends DoCompileFEELProfile implements DMNProfile {

    @Override
    public List<FEELFunction> getFEELFunctions() {
        return List.of();
    }

    @Override
    public List<DMNExtensionRegister> getExtensionRegisters() {
        return List.of();
    }

    @Override
    public List<DRGElementCompiler> getDRGElementCompilers() {
        return List.of();
    }
}
