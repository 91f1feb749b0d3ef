package cn.lianhu.bot.page;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The file of a form, in bytes; a form that is too large is let pass by unread. */
public final class FormFile {

    /** What stands around a file in its form. */
    private static final int AROUND = 10_000;

    /**
     * Most browsers show an answer only when all is sent; of more nobody waits for it.
     */
    private static final long PASSES = 50_000_000;

    private FormFile() {
    }

    /** The largest form that such a file may come in. */
    public static int form(int largest) {
        return largest + AROUND;
    }

    /**
     * @param length of the form; negative where it does not say
     */
    public static Mono<Void> unread(long length, Flux<DataBuffer> body) {
        return length < 0 || length > PASSES ? Mono.empty() : body.doOnNext(DataBufferUtils::release).then();
    }

    /** Empty where there is none. */
    public static Mono<FilePart> of(ServerRequest request) {
        return request.multipartData()
            .flatMap(parts -> parts.getFirst("file") instanceof FilePart file ? Mono.just(file) : Mono.empty());
    }

    /** Errors where it is larger. */
    public static Mono<byte[]> bytes(FilePart file, int largest) {
        return DataBufferUtils.join(file.content(), largest).map(buffer -> {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            DataBufferUtils.release(buffer);
            return bytes;
        });
    }

}
