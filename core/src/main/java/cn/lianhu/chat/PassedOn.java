package cn.lianhu.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 转给余开兴, 把这件交给网格长: 转办 in other words, and to whom. */
final class PassedOn {

    static final String TO = "(?:转办给|转派给|移交给|转交给|转给|转到|交给|派给|移给|转派|改派)";

    private static final Pattern SHAPE = Pattern
        .compile("[ ,.:、]*(?:请|麻烦)?(?:把|将)?(?:这个|那个|这件|那件|的?事|单子?|任务|工单|号|的|就| |,)*" + TO
                + " *(?<whom>[\\p{L}\\d·]{2,12}?)(?:同志)?(?:去|来)?"
                + "(?:办理?|处理|管|跑一?趟?|看看?|弄|修)?(?:吧|了|一下|下|啊|好了|,? *谢谢)*[ ,.!。~…]*");

    private static final int LONGEST = 60;

    private PassedOn() {
    }

    static Optional<String> in(String plain) {
        Matcher shape = SHAPE.matcher(plain);
        return plain.length() <= LONGEST && shape.matches() ? Optional.of(shape.group("whom")) : Optional.empty();
    }

}
