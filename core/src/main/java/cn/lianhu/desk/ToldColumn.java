package cn.lianhu.desk;

import cn.lianhu.channel.Channel;
import cn.lianhu.figures.Telling;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of the notices about the tickets those that went so.
 *
 * @param how null for all of them
 */
record ToldColumn(String title, String means, @Nullable String how) implements Column {

    private static final String OF = "百分数是占通知的。";

    /** All, one for each way, and those that did not go at once. */
    static Stream<Column> of(List<Channel.Step> ladders) {
        return Stream
            .of(Stream.of(new ToldColumn("通知", "为这些件发出的通知，给群众的、给办件人的都算。还等着发的、和后面一条一起说了的不算。", null)), ladders.stream()
                .map(step -> new ToldColumn(step.title(), "通知里用" + step.title() + "送到的。" + OF, step.rung().name())),
                    Stream.of(new ToldColumn("回话时看到", "通知里当时没送到，后来他来消息，和回话一起看到的。" + OF, Telling.SEEN),
                            new ToldColumn("没送到", "通知里到现在还没有送到的，请人当面告诉了的也在里面。" + OF, Telling.KEPT)))
            .flatMap(columns -> columns);
    }

    @Override
    public boolean share() {
        return how != null;
    }

    @Override
    public boolean ofAWhole() {
        return share();
    }

    @Override
    public Long count(Sums sums) {
        return how == null ? sums.told() : sums.told(how);
    }

    @Override
    public String said(Sums sums) {
        return how == null ? "" : Column.share(sums.told(how), sums.told());
    }

}
