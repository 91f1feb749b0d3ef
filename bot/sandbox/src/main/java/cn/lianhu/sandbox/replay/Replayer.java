package cn.lianhu.sandbox.replay;

import cn.lianhu.bot.command.Progress;
import cn.lianhu.sandbox.replay.Cast.Player;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Sends the rows one after the other, each when the clock has come to it and all that was
 * due has happened.
 */
final class Replayer {

    private final Sandbox sandbox;

    private final Cast cast;

    private final Progress progress;

    private final List<Sent> sent = new ArrayList<>();

    Replayer(Sandbox sandbox, Cast cast, Progress progress) {
        this.sandbox = sandbox;
        this.cast = cast;
        this.progress = progress;
    }

    /**
     * @param start when the first row's time begins; the clock is moved there unless it
     * is past that
     */
    List<Sent> play(List<ReplayRow> rows, Instant start) {
        Instant at = sandbox.pass(start).blockOptional().orElseThrow();
        for (Player player : cast.boundBefore(rows)) {
            sandbox.act(player.openid(), Deed.BIND, player.code()).block();
        }
        for (ReplayRow row : rows) {
            at = at.plus(row.after());
            send(row, sandbox.pass(at).blockOptional().orElseThrow());
            progress.at(row.row(), "");
        }
        sandbox.pass(at).block();
        return sent;
    }

    private void send(ReplayRow row, Instant at) {
        Player player = cast.of(row.who());
        String text = filled(row.text());
        sent.add(text == null
                ? new Sent(row, row.text(), at, List.of(ChatLine.refused(player.openid(), "没有发出：指的那条消息没有单号")))
                : new Sent(row, text, at,
                        sandbox.act(player.openid(), row.deed(), row.deed() == Deed.BIND ? player.code() : text)
                            .blockOptional()
                            .orElseThrow()));
    }

    /** With the numbers of tickets; null when a row that is meant has none. */
    private @Nullable String filled(String text) {
        Matcher matcher = ReplayFile.NUMBER_OF_ROW.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String number = sent.get(Integer.parseInt(matcher.group(1)) - 1).number().map(String::valueOf).orElse(null);
            if (number == null) {
                return null;
            }
            matcher.appendReplacement(filled, number);
        }
        return matcher.appendTail(filled).toString();
    }

}
