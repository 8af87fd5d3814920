package care.plumbline.phone.translation;

import java.util.Set;

/// Names nobody has, the shortest first: `A`, `B`, … `Aa`. No word of JavaScript begins with a great letter.
final class Fresh {

    private static final int LETTERS = 26;

    private final String first;
    private final Set<String> taken;
    private int count;

    /// @param first with what each begins
    /// @param taken names, also with a point or quotes, that it gives to nobody
    Fresh(String first, Set<String> taken) {
        this.first = first;
        this.taken = taken;
    }

    String next() {
        String name = first + letters(count++);
        return taken.contains(name) || taken.contains("." + name) || taken.contains('"' + name + '"') ? next() : name;
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        letters.setCharAt(0, Character.toUpperCase(letters.charAt(0)));
        return letters.toString();
    }
}
