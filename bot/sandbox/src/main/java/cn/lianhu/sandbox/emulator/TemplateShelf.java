package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The account's templates; at first the four it has taken from the library, whose ids
 * application-sandbox.yml names.
 */
final class TemplateShelf {

    private static final int MOST = 25;

    static final List<EmulatedTemplate> TEMPLATES = List.of(
            template("zMq3TASKx0vB7nE1hYwR5cKd9uGfLp2sJ6oAiQ4tXyk", "工单待处理提醒", """
                    工单编号:{{character_string1.DATA}}
                    工单类型:{{thing2.DATA}}
                    地点:{{thing3.DATA}}
                    截止时间:{{time4.DATA}}
                    备注:{{thing5.DATA}}
                    """, "工单编号:GD20260917001\n工单类型:路灯照明\n地点:城关镇一组\n截止时间:2026-09-17 18:00\n备注:请尽快处理\n"),
            template("pRk8PROGc2wD6mT4jZbN0vHs7yFgXq1eL5oUiA3tKxr", "工单处理进度通知", """
                    工单编号:{{character_string1.DATA}}
                    事项名称:{{thing2.DATA}}
                    当前进度:{{thing3.DATA}}
                    更新时间:{{time4.DATA}}
                    """, "工单编号:GD20260917001\n事项名称:路灯照明\n当前进度:处理中\n更新时间:2026-09-17 18:00\n"),
            template("cLd5CLOSf9yG3kV7qWeM1xJt8zBhRo4uN6pSiE2aHnw", "工单办结通知", """
                    工单编号:{{character_string1.DATA}}
                    诉求类型:{{thing2.DATA}}
                    处理结果:{{thing3.DATA}}
                    办结时间:{{time4.DATA}}
                    温馨提示:{{thing5.DATA}}
                    """, "工单编号:GD20260917001\n诉求类型:路灯照明\n处理结果:已办结\n办结时间:2026-09-17 18:00\n温馨提示:请回复是否满意\n"),
            template("rMn2REMIh6bK8lX0sYfP4zCv9wDjTq7uO1gEiU5aJtm", "工单超时提醒", """
                    工单编号:{{character_string1.DATA}}
                    工单类型:{{thing2.DATA}}
                    要求完成时间:{{time3.DATA}}
                    提醒说明:{{thing4.DATA}}
                    """, "工单编号:GD20260917001\n工单类型:路灯照明\n要求完成时间:2026-09-17 18:00\n提醒说明:请尽快处理\n"));

    private final List<EmulatedTemplate> templates;

    TemplateShelf(List<EmulatedTemplate> templates) {
        this.templates = new CopyOnWriteArrayList<>(templates);
    }

    /** False when there is no room for another one. */
    boolean add(EmulatedTemplate template) {
        return templates.size() < MOST && templates.add(template);
    }

    boolean remove(String id) {
        return templates.removeIf(template -> template.id().equals(id));
    }

    private static EmulatedTemplate template(String id, String title, String content, String example) {
        return new EmulatedTemplate(id, title, content, example, Set.of());
    }

    List<EmulatedTemplate> all() {
        return List.copyOf(templates);
    }

    Optional<EmulatedTemplate> find(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst();
    }

}
