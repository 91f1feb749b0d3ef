package cn.lianhu.bot.desk;

import cn.lianhu.bot.files.HandedIn;
import cn.lianhu.bot.page.FormFile;
import java.util.Optional;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** The file of a form, which {@link FileBound} has let through. */
final class Upload {

    private static final int LONGEST_NAME = 60;

    private Upload() {
    }

    /** Empty bytes where there is none. */
    static Mono<HandedIn> of(ServerRequest request) {
        return FormFile.of(request)
            .flatMap(file -> FormFile.bytes(file, FileBound.LARGEST_FORM).map(bytes -> new HandedIn(name(file), bytes)))
            .defaultIfEmpty(new HandedIn("", new byte[0]));
    }

    /** Some browsers give the folder, too. */
    private static String name(FilePart file) {
        String name = Optional.ofNullable(file.filename()).orElse("").replaceAll(".*[/\\\\]", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

}
