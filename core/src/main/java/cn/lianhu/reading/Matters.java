package cn.lianhu.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matters a message tells of.
 *
 * @param each the words of each, what hurries first; the whole message where it is one
 * @param about of the words of each those that tell what it is about
 * @param aside of all those words what may be a matter of its own after all; null for
 * nothing
 */
public record Matters(List<String> each, List<String> about, @Nullable String aside) {

    /** So many at the most are told apart. */
    public static final int MOST = 3;

    public Matters {
        each = List.copyOf(each);
        about = List.copyOf(about);
    }

    /** All of it as one. */
    public static Matters one(Reading said) {
        return about(said, said.words());
    }

    public static Matters about(Reading said, String about) {
        return new Matters(List.of(said.words()), List.of(about), null);
    }

    public boolean several() {
        return each.size() > 1;
    }
}
