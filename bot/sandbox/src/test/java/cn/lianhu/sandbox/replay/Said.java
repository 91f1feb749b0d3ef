package cn.lianhu.sandbox.replay;

import cn.lianhu.sandbox.SandboxApplication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a command printed.
 *
 * @param code its exit code
 */
public record Said(int code, String text) {

    public static Said by(List<String> command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            int code = new ReplayCommand(Map.of(), SandboxApplication.class)
                .run(command.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8))
                .orElseThrow();
            return new Said(code, out.toString(StandardCharsets.UTF_8));
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Said by(String first, List<String> settings, String... more) {
        List<String> command = new ArrayList<>(List.of("replay", first));
        command.addAll(settings);
        command.addAll(List.of(more));
        return by(command);
    }
}
