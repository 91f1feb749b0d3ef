package cn.lianhu.bot.page;

import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.media.FileType;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Photos, voices and videos as browsers take them. */
public final class MediaFiles {

    private static final Pattern PLACE = Pattern.compile("\\d{1,3}");

    private final MediaJobs jobs;

    private final MediaStore store;

    private final Ffmpeg ffmpeg;

    public MediaFiles(MediaJobs jobs, MediaStore store, Ffmpeg ffmpeg) {
        this.jobs = jobs;
        this.store = store;
        this.ffmpeg = ffmpeg;
    }

    /** A file as it is sent. */
    private record Ready(String contentType, byte[] content) {
    }

    /**
     * One of them, by its place. Empty where there is none such, where it is not there,
     * or in a form that browsers do not take.
     */
    public Mono<ServerResponse> answer(List<Attachment> all, String place) {
        return PLACE.matcher(place).matches() && Integer.parseInt(place) < all.size()
                ? answer(all.get(Integer.parseInt(place))) : Mono.empty();
    }

    private Mono<ServerResponse> answer(Attachment file) {
        return jobs.stored(file.id())
            .flatMap(Mono::justOrEmpty)
            .flatMap(this::ready)
            .onErrorResume(IOException.class, gone -> Mono.empty())
            .flatMap(ready -> ServerResponse.ok()
                .contentType(MediaType.valueOf(ready.contentType()))
                .cacheControl(CacheControl.noStore())
                .bodyValue(ready.content()));
    }

    /** Of voices most browsers play MP3 alone; what the chat brings is AMR. */
    private Mono<Ready> ready(StoredMedia stored) {
        FileType type = FileType.named(stored.contentType()).orElseThrow();
        return store.read(stored.name())
            .flatMap(content -> type.kind() != MediaKind.VOICE || type == FileType.MP3
                    ? Mono.just(new Ready(type.contentType(), content))
                    : ffmpeg.turned(type, content, Ffmpeg.Form.MP3)
                        .flatMap((Optional<byte[]> mp3) -> Mono.justOrEmpty(mp3))
                        .map(mp3 -> new Ready(FileType.MP3.contentType(), mp3)));
    }

}
