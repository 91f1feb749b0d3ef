package cn.lianhu.bot.delivery;

import static cn.lianhu.bot.delivery.FakePlatform.CHAT;
import static cn.lianhu.bot.delivery.FakePlatform.DOWNLOAD;
import static cn.lianhu.bot.delivery.FakePlatform.UPLOAD;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.media.FileType;
import cn.lianhu.bot.media.Keeping;
import cn.lianhu.bot.media.Photos;
import cn.lianhu.bot.wechat.fetching.MediaFetcher;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.MediaJobs.StoredMedia;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Owed;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest extends WithDelivery {

    private static final byte[] JPEG = bytes("\u00FF\u00D8\u00FF\u00E0photo");

    private static final byte[] AMR = bytes("#!AMR\nvoice");

    private static final byte[] MP4 = bytes("\0\0\0\u0018ftypmp42video");

    private MediaFetcher fetcher;

    @BeforeEach
    void set() {
        fetcher = new MediaFetcher(jobs, api, URI.create(platform.server.baseUrl()),
                new Keeping(new Photos(), new Ffmpeg(files, null)), media, true, () -> now);
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void downloads(byte[] content) {
        platform.server.stubFor(get(urlPathEqualTo(DOWNLOAD)).willReturn(aResponse().withBody(content)));
    }

    private void lies(String path, byte[] content) {
        platform.server.stubFor(get(urlPathEqualTo(path)).willReturn(aResponse().withBody(content)));
    }

    private String at(String path) {
        return platform.server.baseUrl() + path;
    }

    private void told(String id, MediaKind kind, String url) {
        change(work -> work.fetch(new Changes.Fetch(id, kind, "MEDIA-" + id, url)));
    }

    private StoredMedia stored(String id) {
        return jobs.stored(id).block().orElse(null);
    }

    private void fetch(String id, MediaKind kind, byte[] content) {
        downloads(content);
        told(id, kind, null);
        fetcher.round().block(LONG);
    }

    private List<String> onDisk() throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).map(f -> files.relativize(f).toString()).sorted().toList();
        }
    }

    @Test
    void storesWhatItFetchesByItsContent() throws IOException {
        fetch("a1", MediaKind.IMAGE, JPEG);
        fetch("a2", MediaKind.VOICE, AMR);

        assertThat(stored("a1")).isEqualTo(new StoredMedia("2026-03/a1.jpg", "image/jpeg", JPEG.length));
        assertThat(stored("a2")).isEqualTo(new StoredMedia("2026-03/a2.amr", "audio/amr", AMR.length));
        assertThat(onDisk()).containsExactly("2026-03/a1.jpg", "2026-03/a2.amr");
        assertThat(media.read("2026-03/a1.jpg").block()).isEqualTo(JPEG);
        assertThat(fetcher.round().block()).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "IMAGE,PK", "IMAGE,#!AMR", "VOICE,PK", "VIDEO,GIF89a", "IMAGE,MZ" })
    void refusesWhatIsNotWhatItIsSaidToBe(MediaKind kind, String content) throws IOException {
        fetch("a1", kind, bytes(content + "\n and more"));

        assertThat(stored("a1")).isNull();
        assertThat(onDisk()).isEmpty();
        assertThat(store.mediaField("a1", "why")).isEqualTo("is no " + kind + " by its content");
        pass(Duration.ofDays(1));
        assertThat(fetcher.round().block()).isZero();
    }

    /** A portal's page, or cut JSON. */
    @ParameterizedTest
    @ValueSource(strings = { "<html>", "{", "[]" })
    void fetchesAgainWhatIsNoFileAtAll(String content) throws IOException {
        fetch("a1", MediaKind.IMAGE, bytes(content));
        assertThat(onDisk()).isEmpty();

        platform.server.stubFor(get(urlPathEqualTo(FakePlatform.DOWNLOAD)).willReturn(aResponse().withBody(JPEG)));
        pass(Duration.ofMinutes(1));
        fetcher.round().block();
        assertThat(onDisk()).containsExactly("2026-03/a1.jpg");
    }

    @Test
    void refusesWhatIsTooLarge() {
        fetch("a1", MediaKind.VOICE, Arrays.copyOf(AMR, (2 << 20) + 1));

        assertThat(stored("a1")).isNull();
        assertThat(store.mediaField("a1", "why")).startsWith("larger than");
    }

    @Test
    void takesAPhotoFromItsAddressWhenItsIdIsGone() {
        platform.server.stubFor(get(urlPathEqualTo(DOWNLOAD)).willReturn(okJson(FakePlatform.error(40007))));
        lies("/mmbiz_jpg/1", JPEG);
        told("a1", MediaKind.IMAGE, at("/mmbiz_jpg/1"));

        fetcher.round().block(LONG);

        assertThat(stored("a1").contentType()).isEqualTo("image/jpeg");
    }

    @Test
    void takesAVideoFromTheAddressThePlatformNames() {
        downloads(bytes("{\"video_url\":\"" + at("/v") + "\"}"));
        lies("/v", MP4);
        told("a1", MediaKind.VIDEO, null);

        fetcher.round().block(LONG);

        assertThat(stored("a1")).isEqualTo(new StoredMedia("2026-03/a1.mp4", "video/mp4", MP4.length));
    }

    @Test
    void boundsWhatItTakesFromAnAddress() {
        downloads(bytes("{\"video_url\":\"" + at("/v") + "\"}"));
        lies("/v", Arrays.copyOf(MP4, (20 << 20) + 1));
        told("a1", MediaKind.VIDEO, null);

        fetcher.round().block(LONG);

        assertThat(store.mediaField("a1", "why")).startsWith("larger than");
    }

    @Test
    void triesAgainUntilThePlatformHasForgottenIt() {
        platform.breaksDown();
        told("a1", MediaKind.IMAGE, null);

        int tries = 0;
        for (; fetcher.round().block(LONG) > 0; tries++) {
            pass(Duration.ofHours(1));
        }

        assertThat(tries).isBetween(72, 80);
        assertThat(store.mediaField("a1", "why")).startsWith("-1");
    }

    @Test
    void fetchesWhenThePlatformIsBackSecondsLater() {
        platform.breaksDown();
        told("a1", MediaKind.IMAGE, null);
        fetcher.round().block(LONG);

        platform.takesEverything();
        downloads(JPEG);
        pass(Duration.ofSeconds(5));
        fetcher.round().block(LONG);

        assertThat(stored("a1")).isNotNull();
    }

    @Test
    void writesNowhereElse() {
        assertThatThrownBy(() -> media.read("../../etc/passwd").block()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> media.write("../a", FileType.JPEG, JPEG, now).block())
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areDeletedWithWhatIsKnownOfThem() throws IOException {
        fetched("a1", "a2", "a10");
        store.memory().upload("a1", "UP-1").block();
        Files.writeString(files.resolve("2026-03/.a1.jpg.1f.tmp"), "unfinished");

        change(work -> work.erase(List.of("a1")));
        assertThat(stored("a1")).isNull();
        assertThat(erasing().round().block(LONG)).isEqualTo(1);

        assertThat(onDisk()).containsExactly("2026-03/a10.jpg", "2026-03/a2.jpg");
        assertThat(store.memory().uploaded("a1").block()).isNull();
        assertThat(erasing().round().block(LONG)).isZero();
    }

    @Test
    void areDeletedAgainWhenWhoeverWasFetchingThemIsDone() throws IOException {
        fetched("a1");
        change(work -> work.erase(List.of("a1")));
        erasing().round().block(LONG);
        media.write("a1", FileType.JPEG, JPEG, now).block(LONG);
        jobs.done("a1", new StoredMedia("2026-03/a1.jpg", "image/jpeg", JPEG.length), false).block(LONG);

        pass(Duration.ofMinutes(10));
        assertThat(erasing().round().block(LONG)).isEqualTo(1);

        assertThat(onDisk()).isEmpty();
        assertThat(stored("a1")).isNull();
        pass(Duration.ofDays(1));
        assertThat(erasing().round().block(LONG)).isZero();
    }

    @Test
    void areNotFetchedAnyMoreWhenTheyAreToBeDeleted() {
        told("a1", MediaKind.IMAGE, null);
        change(work -> work.erase(List.of("a1")));
        downloads(JPEG);
        assertThat(fetcher.round().block(LONG)).isZero();
    }

    /** As a crash between the two, or a folder that cannot be written. */
    @Test
    void stayListedUntilTheFileIsGone() throws IOException {
        fetched("a1");
        change(work -> work.erase(List.of("a1")));
        Path inTheWay = files.resolve("2027-01/a1.d");
        Files.createDirectories(inTheWay.resolve("full"));

        assertThat(erasing().round().block(LONG)).isEqualTo(1);
        assertThat(erasing().round().block(LONG)).isZero();
        Files.delete(inTheWay.resolve("full"));
        pass(Duration.ofMinutes(1));

        assertThat(erasing().round().block(LONG)).isEqualTo(1);
        assertThat(onDisk()).isEmpty();
        assertThat(inTheWay).doesNotExist();
    }

    private MediaErasing erasing() {
        return new MediaErasing(jobs, media);
    }

    private List<String> bodies() {
        return platform.calls(CHAT).stream().map(call -> call.getBodyAsString()).toList();
    }

    private List<String> owed(String openid) {
        return ledger.read(now, work -> work.owedTo(openid)).block(LONG).stream().map(Owed::id).toList();
    }

    private void further(String id, String number, Attachment... with) {
        Notice n = notice(id, "o9", NoticeKind.MEDIA, false, List.of(with));
        tell(new Notice(id, n.kind(), number, "o9", "", n.summary(), n.media(), now, null, false, n.rung(), n.fate()));
    }

    private void fetched(String... ids) {
        for (String id : ids) {
            fetch(id, MediaKind.IMAGE, JPEG);
        }
    }

    private long lines(String text) {
        return bodies().stream().filter(body -> body.contains(text)).count();
    }

    @Test
    void sendsARunOfPhotosBehindOneLine() {
        fetched("a1", "a2", "a3");
        opened("o9");
        tell(notice("n1", "o9", NoticeKind.PROGRESS, false, List.of(photo("a1"))));
        drain();
        further("n2", "1001", photo("a2"));
        further("n3", "1001", photo("a3"));
        drain();

        assertThat(bodies()).hasSize(4);
        assertThat(lines("msgtype\":\"text")).isEqualTo(1);
        assertThat(fate("o9")).isEqualTo("CUSTOMER_SERVICE:SENT");
        assertThat(store.left("o9", now)).isOne();
    }

    @Test
    void namesTheTicketAgainWhenAnotherCameBetween() {
        fetched("a1", "a2");
        opened("o9");
        further("n1", "1001", photo("a1"));
        drain();
        assertThat(lines("media-follows 1001")).isEqualTo(1);
        further("n2", "1002", photo("a2"));
        drain();

        assertThat(bodies()).hasSize(4);
        assertThat(bodies().get(2)).contains("media-follows 1002");
    }

    @Test
    void namesTheTicketAgainAfterHeHasWritten() {
        fetched("a1", "a2");
        opened("o9");
        further("n1", "1001", photo("a1"));
        drain();
        opened("o9");
        further("n2", "1001", photo("a2"));
        drain();

        assertThat(lines("media-follows 1001")).isEqualTo(2);
    }

    @Test
    void spendsNoLineOnAPhotoThatWouldNotFit() {
        fetched("a1", "a2");
        opened("o9");
        for (int i = 1; i <= 3; i++) {
            store.use("o9");
        }
        further("n1", "1001", photo("a1"));
        drain();

        assertThat(bodies()).isEmpty();
        assertThat(fate("o9")).isEqualTo("KEPT:REPLACED");
        assertThat(kept("o9")).isEmpty();
        assertThat(owed("o9")).containsExactly("a1");
    }

    @Test
    void owesThePhotosOfATaskThatWentByTemplate() {
        fetched("a1", "a2");
        task("n1", photo("a1"), photo("a2"));
        drain();
        assertThat(fate("o9")).isEqualTo("TEMPLATE:SENT");
        assertThat(owed("o9")).containsExactly("a1", "a2");

        opened("o9");
        further("n2", "1001", photo("a1"), photo("a2"));
        drain();
        further("n3", "1001", photo("a1"));

        assertThat(bodies()).hasSize(3);
        assertThat(owed("o9")).containsExactly("a1");
    }

    @Test
    void owesNothingBeforeItsTime() {
        fetched("a1");
        Notice n = notice("n1", "o9", NoticeKind.TASK, false, List.of(photo("a1")));
        tell(new Notice("n1", n.kind(), "1001", "o9", "text", n.summary(), n.media(), now,
                now.plus(Duration.ofHours(8)), false, n.rung(), n.fate()));

        assertThat(owed("o9")).isEmpty();
        pass(Duration.ofHours(8));
        assertThat(owed("o9")).containsExactly("a1");
    }

    @Test
    void sendsAPhotoOnceWhenTwoNoticesBringItAtTheSameMoment() {
        fetched("a1");
        opened("o9");
        task("n1", photo("a1"));
        further("n2", "1001", photo("a1"));
        drain();

        assertThat(lines("UP-1")).isEqualTo(1);
        assertThat(fate("o9")).isEqualTo("CUSTOMER_SERVICE:SENT");
    }

    @Test
    void forgetsWhatCanNeverBeSent() {
        opened("o9");
        further("n1", "1001", photo("gone"));
        pass(Duration.ofSeconds(3));
        drain();

        assertThat(bodies()).isEmpty();
        assertThat(owed("o9")).isEmpty();
    }

    @Test
    void owesAMemberWhatCameBeforeHeWasBound() {
        tell(notice("n1", Notice.unbound("M1"), NoticeKind.TASK, false, List.of(photo("a1"))).keeping());
        tell(notice("n2", Notice.unbound("M1"), NoticeKind.MEDIA, false, List.of(photo("a2"))).keeping());

        change(work -> work.save(work.staff("M1").boundTo("o9")));

        assertThat(owed("o9")).containsExactly("a1", "a2");
        assertThat(kept("o9")).containsExactly("n1");
    }

    @Test
    void owesNothingToWhoIsForgotten() {
        task("n1", photo("a1"));
        change(work -> work.forget("o9", List.of()));
        assertThat(owed("o9")).isEmpty();
    }

    private void task(String id, Attachment... with) {
        tell(notice(id, "o9", NoticeKind.TASK, false, List.of(with)));
    }

    @Test
    void sendsPhotosBehindTheirNoticeAndUploadsThemOnce() {
        fetch("a1", MediaKind.IMAGE, JPEG);
        opened("o9");
        task("n1", photo("a1"));
        drain();
        task("n2", photo("a1"));
        drain();

        assertThat(bodies()).hasSize(4);
        assertThat(bodies().get(0)).contains("请您跑一趟 n1");
        assertThat(bodies()).filteredOn(body -> body.contains("\"media_id\":\"UP-1\"")).hasSize(2);
        assertThat(platform.calls(UPLOAD)).hasSize(1);
    }

    @Test
    void leavesTheLastMessageOfTheWindowForWords() {
        for (int i = 1; i <= 6; i++) {
            fetch("a" + i, MediaKind.IMAGE, JPEG);
        }
        opened("o9");
        task("n1", Stream.of("a1", "a2", "a3", "a4", "a5", "a6").map(WithDelivery::photo).toArray(Attachment[]::new));

        drain();

        assertThat(bodies()).hasSize(4);
        assertThat(fate("o9")).isEqualTo("CUSTOMER_SERVICE:SENT");
    }

    @Test
    void waitsThreeSecondsForAPhotoThatIsBeingFetched() {
        told("a1", MediaKind.IMAGE, null);
        opened("o9");
        task("n1", photo("a1"));
        drain();
        assertThat(bodies()).isEmpty();

        downloads(JPEG);
        fetcher.round().block(LONG);
        pass(Duration.ofMillis(300));
        drain();

        assertThat(bodies()).hasSize(2);
    }

    @Test
    void sendsTheWordsWithoutAPhotoThatDoesNotCome() {
        told("a1", MediaKind.IMAGE, null);
        opened("o9");
        task("n1", photo("a1"));
        drain();
        pass(Duration.ofSeconds(3));

        drain();

        assertThat(bodies()).singleElement().satisfies(body -> assertThat(body).contains("请您跑一趟 n1"));
    }

    @Test
    void uploadsAgainWhatThePlatformHasForgotten() {
        fetch("a1", MediaKind.IMAGE, JPEG);
        opened("o9");
        task("n1", photo("a1"));
        drain();
        platform.server.stubFor(post(urlPathEqualTo(CHAT)).withRequestBody(containing("UP-1"))
            .willReturn(okJson(FakePlatform.error(40007))));
        platform.answers(UPLOAD, "{\"type\":\"image\",\"media_id\":\"UP-2\"}");

        task("n2", photo("a1"));
        drain();

        assertThat(bodies().getLast()).contains("UP-2");
        assertThat(platform.calls(UPLOAD)).hasSize(2);
    }

    @Test
    void givesTheMessageBackWhenAPhotoCannotBeUploaded() {
        fetch("a1", MediaKind.IMAGE, JPEG);
        platform.refuses(UPLOAD, 45001);
        opened("o9");
        task("n1", photo("a1"));

        drain();

        assertThat(bodies()).hasSize(1);
        assertThat(owed("o9")).containsExactly("a1");
        assertThat(store.left("o9", now)).isEqualTo(4);
    }

}
