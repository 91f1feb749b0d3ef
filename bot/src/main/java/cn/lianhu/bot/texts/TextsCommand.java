package cn.lianhu.bot.texts;

import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code texts}: prints every text as it is read, in the order of the file, as a page in
 * Markdown.
 */
public final class TextsCommand {

    /** Its command line. */
    public static final String USAGE = "texts [config/texts.yml]";

    private static final String NAME = "texts";

    private static final int DONE = 0;

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private static final String HEADING = "# ----";

    private static final Map<String, Say> SAYS = Stream.of(Say.values())
        .collect(Collectors.toMap(Say::key, Function.identity()));

    /**
     * Runs when the arguments name it.
     * @param out should write UTF-8
     * @return the exit code: 0 done, 1 a faulty file, 2 a wrong command line; empty when
     * it is not named
     */
    public OptionalInt run(String[] args, PrintStream out) throws IOException {
        List<String> words = Stream.of(args).filter(arg -> !arg.startsWith("--spring.profiles.active=")).toList();
        if (words.isEmpty() || !words.getFirst().equals(NAME)) {
            return OptionalInt.empty();
        }
        if (words.size() > 2) {
            out.println("用法：java -jar lianhu.jar " + USAGE);
            return OptionalInt.of(MISUSED);
        }
        Path file = Path.of(words.size() == 2 ? words.get(1) : "config/texts.yml");
        try {
            out.print(page(words.size() == 2 ? TextFile.readNamed(file) : TextFile.read(file), TextFile.lines(file)));
            return OptionalInt.of(DONE);
        }
        catch (IllegalStateException e) {
            out.println(e.getMessage());
            return OptionalInt.of(FAILED);
        }
    }

    private static String page(Texts texts, List<String> file) {
        ReadAloud aloud = new ReadAloud(texts, new Fillings());
        StringBuilder page = new StringBuilder("""
                # 每句话念一遍

                `java -jar lianhu.jar texts` 印出来的：`config/texts.yml` 里的每句话，按填好的样子，有的内容没有时也各念一遍。«…» 点一下就发出去。
                """);
        for (String line : file) {
            if (line.startsWith(HEADING)) {
                page.append("\n## ").append(line.replaceAll("[#-]+", "").strip()).append('\n');
            }
            int colon = line.indexOf(':');
            Say say = colon < 0 ? null : SAYS.get(line.substring(0, colon));
            if (say != null) {
                page.append("\n**").append(say.key()).append("**\n\n");
                page.append(aloud.of(say).stream().map(TextsCommand::quoted).collect(Collectors.joining("\n")));
            }
        }
        return page.toString();
    }

    private static String quoted(String text) {
        return Arrays.stream(text.split("\n")).collect(Collectors.joining("  \n> ", "> ", "\n"));
    }

}
