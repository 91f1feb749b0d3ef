package cn.lianhu.bot.wechat.client;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What we have to say, and the labels under which templates of the platform's library ask
 * for it.
 */
enum OurField {

    NUMBER("编号", "工单号", "单号", "受理号", "工单编号", "流水号"), LIMIT("截止", "时限", "期限", "限时", "要求时间", "到期", "要求完成", "最晚", "超时时间"),
    TIME("时间", "日期"), PLACE("地点", "地址", "位置", "区域", "小区", "所在"), STATE("状态", "进度", "结果", "阶段"),
    NOTE("备注", "说明", "内容", "描述", "详情", "提示", "意见", "原因"),
    CATEGORY("类型", "类别", "事项", "分类", "工单名称", "标题", "主题", "项目", "诉求", "问题", "事件", "服务");

    private final List<String> labels;

    OurField(String... labels) {
        this.labels = List.of(labels);
    }

    static Optional<OurField> named(String name) {
        return Stream.of(values()).filter(f -> f.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
    }

    /**
     * By the label's last word that we know: 事项说明 is a note; but 截止日期 is a limit and no
     * mere time.
     */
    static Optional<OurField> labelled(String label) {
        OurField best = null;
        int end = -1;
        for (OurField field : values()) {
            int found = field.endOf(label);
            if (found > end) {
                best = field;
                end = found;
            }
        }
        return Optional.ofNullable(best == TIME && LIMIT.endOf(label) >= 0 ? LIMIT : best);
    }

    private int endOf(String label) {
        return labels.stream()
            .filter(label::contains)
            .mapToInt(w -> label.lastIndexOf(w) + w.length())
            .max()
            .orElse(-1);
    }

}
