package cn.lianhu.bot.desk;

import cn.lianhu.bot.files.HandedIn;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
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
        return request.multipartData()
            .flatMap(parts -> parts.getFirst("file") instanceof FilePart file
                    ? bytes(file).map(bytes -> new HandedIn(name(file), bytes)) : Mono.empty())
            .defaultIfEmpty(new HandedIn("", new byte[0]));
    }

    private static Mono<byte[]> bytes(FilePart file) {
        return DataBufferUtils.join(file.content(), FileBound.LARGEST_FORM).map(Upload::taken);
    }

    private static byte[] taken(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /** Some browsers give the folder, too. */
    private static String name(FilePart file) {
        String name = Optional.ofNullable(file.filename()).orElse("").replaceAll(".*[/\\\\]", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

}
