package care.plumbline.core;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Settling;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds every part of one kind in the guide, wherever it stands, so that a new field of a record is tested the
/// day it is added.
public final class GuideWalk {

    private GuideWalk() {}

    /// Every `kind` below this part, in the guide's order. What stands twice is found twice.
    public static <T> List<T> all(Object part, Class<T> kind) {
        var found = new ArrayList<T>();
        collect(part, kind, found);
        return found;
    }

    public static <T> List<T> all(Guide guide, Class<T> kind) {
        return all((Object) guide, kind);
    }

    private static <T> void collect(Object part, Class<T> kind, List<T> found) {
        if (kind.isInstance(part)) {
            found.add(kind.cast(part));
        } else if (part instanceof Collection<?> parts) {
            parts.forEach(each -> collect(each, kind, found));
        } else if (part instanceof Map<?, ?> parts) {
            parts.values().forEach(each -> collect(each, kind, found));
        } else if (part instanceof Optional<?> perhaps) {
            perhaps.ifPresent(each -> collect(each, kind, found));
        } else if (part instanceof Settling settling) {
            collect(settling.steps(), kind, found);
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                collect(valueOf(part, component), kind, found);
            }
        }
    }

    private static Object valueOf(Object part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new AssertionError(component.toString(), broken);
        }
    }
}
