package cn.lianhu.bot.texts;

import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Each text as it is read: whole, without what may be missing, and without each of that.
 */
final class ReadAloud {

    private final Texts texts;

    private final Fillings fillings;

    ReadAloud(Texts texts, Fillings fillings) {
        this.texts = texts;
        this.fillings = fillings;
    }

    /** All that differ, the longest story first; what can be tapped stands in «». */
    Set<String> of(Say say) {
        List<String> optional = new TreeSet<>(say.placeholders()).stream().filter(p -> mayBeMissing(say, p)).toList();
        Set<String> all = new LinkedHashSet<>();
        all.add(said(say, Set.of()));
        optional.forEach(missing -> all.add(said(say, Set.of(missing))));
        all.add(said(say, Set.copyOf(optional)));
        all.remove("");
        return all;
    }

    private boolean mayBeMissing(Say say, String placeholder) {
        return texts.mayBeMissing(say).contains(placeholder) && !fillings.always(placeholder);
    }

    private String said(Say say, Set<String> missing) {
        List<Object> filling = new ArrayList<>();
        say.placeholders().forEach(name -> {
            filling.add(name);
            filling.add(missing.contains(name) ? "" : value(say, name));
        });
        return texts.say(say, filling.toArray());
    }

    private String value(Say say, String name) {
        String value = fillings.of(say, name);
        return !value.startsWith("@") ? value : said(named(value.substring(1)), Set.of());
    }

    private static Say named(String key) {
        Optional<Say> found = Stream.of(Say.values()).filter(say -> say.key().equals(key)).findFirst();
        return found.orElseThrow(() -> new IllegalStateException("there is no text " + key));
    }

}
