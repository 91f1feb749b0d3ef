package cn.lianhu.sandbox.emulator;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads a call off the wire, to the length the platform takes at most. */
final class CallReader {

    static final int LONGEST_FILE = 11 << 20;

    private static final int LONGEST_JSON = 1 << 20;

    private CallReader() {
    }

    /**
     * @param prefix what stands before the platform's own path; errors with
     * DataBufferLimitException
     */
    static Mono<Call> read(ServerRequest request, String prefix) {
        String path = request.path().substring(prefix.length());
        boolean form = request.headers()
            .contentType()
            .filter(MediaType.MULTIPART_FORM_DATA::isCompatibleWith)
            .isPresent();
        return form
                ? upload(request).map(upload -> call(request, path, "", upload))
                    .switchIfEmpty(Mono.fromSupplier(() -> call(request, path, "", null)))
                : bytes(request.bodyToFlux(DataBuffer.class), LONGEST_JSON)
                    .map(body -> call(request, path, new String(body, StandardCharsets.UTF_8), null));
    }

    static Call withoutBody(ServerRequest request, String prefix) {
        return call(request, request.path().substring(prefix.length()), "", null);
    }

    private static Call call(ServerRequest request, String path, String body, Call.@Nullable Upload upload) {
        return new Call(from(request), request.method(), path, request.queryParams(), body, upload);
    }

    private static String from(ServerRequest request) {
        return request.remoteAddress().map(InetSocketAddress::getAddress).map(InetAddress::getHostAddress).orElse("");
    }

    private static Mono<Call.Upload> upload(ServerRequest request) {
        return request.multipartData()
            .flatMap(parts -> parts.getFirst("media") instanceof Part part
                    ? bytes(part.content(), LONGEST_FILE).map(content -> new Call.Upload(name(part), content))
                    : Mono.empty());
    }

    private static String name(Part part) {
        return part instanceof FilePart file ? file.filename() : "";
    }

    static Mono<byte[]> bytes(Flux<DataBuffer> buffers, int most) {
        return DataBufferUtils.join(buffers, most).map(joined -> {
            byte[] bytes = new byte[joined.readableByteCount()];
            joined.read(bytes);
            DataBufferUtils.release(joined);
            return bytes;
        }).defaultIfEmpty(new byte[0]);
    }

}
