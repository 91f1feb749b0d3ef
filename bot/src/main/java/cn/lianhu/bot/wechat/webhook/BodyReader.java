package cn.lianhu.bot.wechat.webhook;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Takes a request's body, up to a limit. */
final class BodyReader {

    /** In bytes; the platform's largest pushes are a tenth of it. */
    static final int MOST = 256 * 1024;

    /**
     * The body breaks off, or is not written as it should be. Says nothing of how: that
     * would be a part of the body.
     */
    @SuppressWarnings("serial")
    static final class BrokenOff extends RuntimeException {

        private BrokenOff() {
            super(null, null, false, false);
        }

    }

    /**
     * Empty for a request without a body; errors with {@link DataBufferLimitException} as
     * soon as it is too long, else with {@link BrokenOff}.
     */
    Mono<byte[]> read(ServerRequest request) {
        if (request.headers().contentLength().orElse(0) > MOST) {
            return Mono.error(new DataBufferLimitException("the declared length is over " + MOST));
        }
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()), MOST)
            .onErrorMap(e -> !(e instanceof DataBufferLimitException), e -> new BrokenOff())
            .map(BodyReader::drain)
            .defaultIfEmpty(new byte[0]);
    }

    private static byte[] drain(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

}
