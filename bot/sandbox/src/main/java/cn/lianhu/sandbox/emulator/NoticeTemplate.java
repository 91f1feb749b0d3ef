package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A subscription notice's template (platform reference 4.3).
 *
 * @param longTerm whether one consent is for all notices and not for one
 */
record NoticeTemplate(EmulatedTemplate template, boolean longTerm) {

    /** The two of the sandbox's account. */
    static final List<NoticeTemplate> ALL = List.of(
            new NoticeTemplate(new EmulatedTemplate("oNe1TIME7kQwYbR3xZs5LpJ0vHnDfGtU8mCaEi2uXyo", "工单进度提醒", """
                    工单编号:{{character_string1.DATA}}
                    当前进度:{{thing2.DATA}}
                    更新时间:{{time3.DATA}}
                    """, "工单编号:1001\n当前进度:处理中\n更新时间:2026-09-17 18:00\n", Set.of()), false),
            new NoticeTemplate(new EmulatedTemplate("lNg3TERMs5vWcYdP9hKx2BqJ7zRnLfTgU4mOaEi6uXw", "政务办理通知", """
                    事项名称:{{thing1.DATA}}
                    办理结果:{{phrase2.DATA}}
                    办理日期:{{date3.DATA}}
                    """, "事项名称:路灯维修\n办理结果:已办结\n办理日期:2026年9月17日\n", Set.of()), true));

    static Optional<NoticeTemplate> find(String id) {
        return ALL.stream().filter(notice -> notice.template().id().equals(id)).findFirst();
    }

    /** As the platform numbers them: 2 for one-time, 3 for long-term. */
    int type() {
        return longTerm ? 3 : 2;
    }
}
