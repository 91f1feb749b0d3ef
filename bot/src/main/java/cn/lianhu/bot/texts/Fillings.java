package cn.lianhu.bot.texts;

import cn.lianhu.texts.Say;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the placeholders are filled with when the texts are read aloud: from
 * {@code texts/fillings.yml} in the jar.
 */
final class Fillings {

    private static final String FILE = "/texts/fillings.yml";

    private final Map<?, ?> defaults;

    private final Map<?, ?> texts;

    private final List<?> always;

    Fillings() {
        try (InputStream file = Fillings.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Map<?, ?> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            defaults = all.get("defaults") instanceof Map<?, ?> map ? map : Map.of();
            texts = all.get("texts") instanceof Map<?, ?> map ? map : Map.of();
            always = all.get("always") instanceof List<?> list ? list : List.of();
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is never missing, wherever it stands. */
    boolean always(String placeholder) {
        return always.contains(placeholder);
    }

    /**
     * What stands for a placeholder of a text; the name of another text behind {@code @}.
     * @throws IllegalStateException when nothing does
     */
    String of(Say say, String placeholder) {
        Object own = texts.get(say.key()) instanceof Map<?, ?> its ? its.get(placeholder) : null;
        Object value = own == null ? defaults.get(placeholder) : own;
        if (value == null) {
            throw new IllegalStateException(FILE + " fills no {" + placeholder + "} of " + say.key());
        }
        return value.toString();
    }

}
