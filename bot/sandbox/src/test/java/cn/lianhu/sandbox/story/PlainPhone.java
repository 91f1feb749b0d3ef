package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.channel.Contact;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Inbox;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Outbox;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody on the {@link PlainChannel}. */
record PlainPhone(World world, String id) {

    String name() {
        return Town.name(id);
    }

    String contact() {
        return new Contact(PlainChannel.CHANNEL.name(), id).written();
    }

    PlainPhone bound() {
        says("绑定 " + Town.code(id)).reads("绑好了");
        return this;
    }

    Answer says(String words) {
        String text = world.part(Inbox.class)
            .receive(new Inbound.Text(UUID.randomUUID().toString(), contact(), Instant.now(), words, false))
            .block()
            .text();
        return new Answer(200, text, text == null ? null : readable(PlainChannel.CHANNEL.shown(text)));
    }

    PlainPhone isTold(String... parts) {
        Eventually.holds("told " + id + ": " + String.join(", ", parts),
                () -> arrived().anyMatch(text -> Stream.of(parts).allMatch(text::contains)));
        return this;
    }

    private Stream<String> arrived() {
        return world.part(PlainChannel.Post.class).arrived(contact()).stream().map(PlainPhone::readable);
    }

    Stream<Notice> notices() {
        return world.part(Outbox.class).of(contact()).toStream();
    }

    private static String readable(String text) {
        assertThat(text).doesNotContain("<", "«", "»");
        assertThat(text.codePointCount(0, text.length())).as(text).isLessThanOrEqualTo(PlainChannel.LONGEST);
        return text;
    }
}
