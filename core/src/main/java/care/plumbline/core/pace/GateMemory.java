package care.plumbline.core.pace;

import care.plumbline.core.rule.Truth;
import java.time.LocalDate;

/// What a gate was when her answers last decided it.
public record GateMemory(Truth open, LocalDate on) {}
