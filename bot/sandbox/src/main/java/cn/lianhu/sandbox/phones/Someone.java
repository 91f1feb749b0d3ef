package cn.lianhu.sandbox.phones;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the network whose phone can be opened.
 *
 * @param kind household or member
 * @param name the member's, or of the household's head
 * @param roles none for a household
 * @param place the household's address, or where the member serves; empty where neither
 * is known
 * @param grid its name; null for officers without one
 * @param branch its name; null for officers without one
 * @param linked id of the household's linked member; null without one
 * @param bindCode what binds a phone to him
 */
record Someone(String id, String kind, String name, List<PhoneRole> roles, String place, @Nullable String grid,
        @Nullable String branch, @Nullable String linked, @Nullable String bindCode) {

    /** What is in Chinese of all by which he may be looked for. */
    Stream<String> spoken() {
        return Stream.concat(Stream.of(name, place, grid, branch), roles.stream().map(PhoneRole::title))
            .filter(Objects::nonNull);
    }

    /** All by which he may be looked for; in small letters. */
    String words() {
        return Stream
            .concat(Stream.of(id, name, place, grid, branch),
                    roles.stream().flatMap(role -> Stream.of(role.title(), role.post())))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    }
}
