package cn.lianhu.desk;

import cn.lianhu.figures.Figure;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A figure as the desk shows it, and how it is counted in words. */
enum FigureColumn implements Column {

    RECEIVED("收到", "这段时间里反映的件，按反映的那个月算，后来办得怎么样都算在那个月。关于干部、党员个人的不在里面。", Figure.RECEIVED, null),
    ANSWERED("按时接单", "有人接了，或者马上办了、问了、挂账了，在那以前没有超过接单时限。百分数是占收到的，撤回并案的不算。", Figure.ANSWERED_IN_TIME, Sums::standing),
    RESOLVED("按时办好", "报了完成或者已经办结，从来没有超过办理时限。百分数是占收到的，撤回并案的不算。", Figure.RESOLVED_IN_TIME, Sums::standing),
    CLOSED("办结", "现在是已办结的。百分数是占收到的，撤回并案的不算。", Figure.CLOSED, Sums::standing),
    NOT_TAKEN("不予受理", "现在是不予受理的。", Figure.NOT_TAKEN, null), DROPPED("撤回并案", "群众自己撤回的，和并到另一件里的。", Figure.DROPPED, null),
    SATISFIED("满意", "办结了，群众自己评了满意，没有人评得低些。百分数是占办结的。", Figure.SATISFIED, sums -> sums.of(Figure.CLOSED)),
    FAIRLY("基本满意", "办结了，群众自己有评基本满意的。百分数是占办结的。", Figure.FAIRLY_SATISFIED, sums -> sums.of(Figure.CLOSED)),
    DISSATISFIED("不满意", "办结或不予受理以后，群众自己说没修好、不同意，重办过的；后来办好了也算。", Figure.DISSATISFIED, null),
    UNRATED("未评价", "办结了，没有人评价，电话也没有问到的。百分数是占办结的。", Figure.UNRATED, sums -> sums.of(Figure.CLOSED)),
    BY_PHONE("电话满意", "打电话问来的满意，另外算。", Figure.SATISFIED_BY_PHONE, null),
    FAIRLY_BY_PHONE("电话基本满意", "打电话问来的基本满意，另外算。", Figure.FAIRLY_SATISFIED_BY_PHONE, null),
    DISSATISFIED_BY_PHONE("电话不满意", "打电话问来说没修好，重办过的，另外算。", Figure.DISSATISFIED_BY_PHONE, null),
    RETURNED("退回", "退过单的件。", Figure.RETURNED, null), FORWARDED("转办", "转办过的件。", Figure.FORWARDED, null),
    REOPENED("重办", "办结或不予受理以后又打开过的件，群众自己说的、电话问来的都算。", Figure.REOPENED, null),
    RECURRED("复发", "大家的事（路灯、道路这些），报来以前三十天里同一个组同一类的刚办结过。百分数是占收到的，撤回并案的不算。", Figure.RECURRED, Sums::standing),
    MOVES("换手", "平均每件换过几次手：退单、上报、超时升级、转办、接过来。收到不到20件不列。", null, Sums::standing,
            sums -> "%.1f次".formatted((double) sums.moves() / sums.of(Figure.RECEIVED))),
    HALF("一半用时", "办结的件里，一半从反映起这么多天内办结。办结不到20件不列。", null, sums -> sums.of(Figure.CLOSED), sums -> sums.within(50)),
    MOST("九成用时", "办结的件里，九成从反映起这么多天内办结。办结不到20件不列。", null, sums -> sums.of(Figure.CLOSED), sums -> sums.within(90)),
    OF_HOTLINE("12345转来", "12345热线转来的件，按转来的那个月算。只算在这里，前面各项都不含。", Figure.OF_HOTLINE, null),
    OF_HOTLINE_CLOSED("12345转来办结", "12345热线转来的件里，现在是已办结的。百分数是占转来的。", Figure.OF_HOTLINE_CLOSED,
            sums -> sums.of(Figure.OF_HOTLINE));

    private final String title;

    private final String means;

    private final @Nullable Figure figure;

    private final @Nullable ToLongFunction<Sums> of;

    private final @Nullable Function<Sums, String> measure;

    FigureColumn(String title, String means, Figure figure, @Nullable ToLongFunction<Sums> of) {
        this(title, means, figure, of, null);
    }

    FigureColumn(String title, String means, @Nullable Figure figure, @Nullable ToLongFunction<Sums> of,
            @Nullable Function<Sums, String> measure) {
        this.title = title;
        this.means = means;
        this.figure = figure;
        this.of = of;
        this.measure = measure;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String means() {
        return means;
    }

    @Override
    public boolean share() {
        return figure != null && of != null;
    }

    @Override
    public boolean ofAWhole() {
        return false;
    }

    @Override
    public @Nullable Long count(Sums sums) {
        return figure == null ? null : Long.valueOf(sums.of(figure));
    }

    @Override
    public String said(Sums sums) {
        if (of == null || of.applyAsLong(sums) < Column.ENOUGH) {
            return "";
        }
        if (measure != null) {
            return measure.apply(sums);
        }
        return figure == null ? "" : Column.share(sums.of(figure), of.applyAsLong(sums));
    }

}
