package cn.lianhu.bot.texts;

import cn.lianhu.texts.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The file of texts: YAML, one text a key. Where it is not there, the texts the program
 * came with are used.
 */
public final class TextFile {

    private static final String SHIPPED = "/config/texts.yml";

    private TextFile() {
    }

    /** The file that a setting names: it has to be there. */
    public static Texts readNamed(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("lianhu.texts is \"" + file + "\", where there is no file. Expected: a file"
                    + " like config/texts.yml, or no such setting for the texts the program came with.\nlianhu.texts "
                    + "写的是“" + file + "”，那里没有文件。应为 config/texts.yml 那样的文件，或者不写这一项，就用程序自带的。");
        }
        return read(file);
    }

    /**
     * @throws IllegalStateException naming the file and what is wrong in it
     */
    public static Texts read(Path file) {
        try (Reader reader = open(file)) {
            return new Texts(texts(reader));
        }
        catch (IllegalArgumentException | YAMLException e) {
            throw new IllegalStateException(file + ": " + e.getMessage() + ". Mend it there, or remove the file to use"
                    + " the texts the program came with.\n" + file + " 有错，见上一行。请改好，或者删掉这个文件，就用程序自带的。", e);
        }
        catch (IOException e) {
            throw new IllegalStateException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The same file line by line, with its headings. */
    static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(open(file))) {
            return reader.lines().toList();
        }
    }

    private static Reader open(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.newBufferedReader(file);
        }
        InputStream shipped = TextFile.class.getResourceAsStream(SHIPPED);
        if (shipped == null) {
            throw new IOException("there is no such file");
        }
        return new InputStreamReader(shipped, StandardCharsets.UTF_8);
    }

    private static Map<String, String> texts(Reader reader) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        Map<String, String> texts = new LinkedHashMap<>();
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        }
        return texts;
    }

}
