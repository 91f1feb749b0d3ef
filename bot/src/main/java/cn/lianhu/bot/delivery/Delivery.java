package cn.lianhu.bot.delivery;

import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.notification.Outbox;
import cn.lianhu.notification.OwedMedia;
import cn.lianhu.texts.Texts;

/**
 * The sender, and what hears of the platform's later reports, which share their parts.
 */
record Delivery(NoticeSender sender, DeliveryReports reports) {

    static Delivery of(Outbox outbox, Ledger ledger, MediaJobs jobs, OwedMedia owed, DeliveryMemory memory,
            WechatApi api, Templates templates, MediaStore store, DeliveryMeters meters, Texts texts) {
        Unreached unreached = new Unreached(ledger);
        NotArrived notArrived = new NotArrived(outbox, ledger, unreached, meters);
        Settling settling = new Settling(outbox, ledger, memory, notArrived, meters);
        ChatRung chat = new ChatRung(outbox, api, meters);
        MediaPassing media = new MediaPassing(jobs, owed, chat, new Uploads(memory, store, api), api, texts);
        Ladder ladder = new Ladder(outbox, chat, new TemplateRung(outbox, api, templates, meters), settling, unreached,
                media);
        return new Delivery(new NoticeSender(outbox, ladder), new DeliveryReports(memory, notArrived));
    }
}
