package cn.lianhu.bot.operations;

import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.bot.settings.PublicUrl;
import cn.lianhu.bot.settings.VerificationSettings;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.calendar.Hours;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * What an operator has to see to in the account's console: its verification, what the
 * platform refuses, templates; and where its links lead.
 */
@Component
@EnableConfigurationProperties(VerificationSettings.class)
class AccountCare {

    private static final int WARNS_BEFORE = 30;

    private final VerificationSettings verification;

    private final WechatApi api;

    private final Templates templates;

    private final ProgramClock clock;

    private final boolean linksMissing;

    AccountCare(VerificationSettings verification, WechatApi api, Templates templates, ProgramClock clock,
            PublicUrl url, @Value("${lianhu.pages.enabled:true}") boolean pages) {
        this.linksMissing = pages && url.url() == null;
        this.verification = verification;
        this.api = api;
        this.templates = templates;
        this.clock = clock;
    }

    void into(Map<Care, Object> found) {
        List<String> account = new ArrayList<>();
        verification(account);
        account.addAll(api.troubles());
        if (!account.isEmpty()) {
            found.put(Care.ACCOUNT, account);
        }
        if (!api.failing().isEmpty()) {
            found.put(Care.WECHAT, api.failing());
        }
        if (linksMissing) {
            found.put(Care.PUBLIC_URL, "is not set, so no link to a ticket's page is sent: set " + PublicUrl.NAME
                    + " (or lianhu.pages.enabled=false where none is wanted)");
        }
        if (!templates.misfits().isEmpty()) {
            found.put(Care.TEMPLATES, templates.misfits());
        }
    }

    private void verification(List<String> account) {
        LocalDate last = verification.verifiedUntil();
        if (last == null) {
            return;
        }
        long left = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), Hours.ZONE), last);
        if (left < 0) {
            account.add("its verification (认证) ended on " + last + ": renew it in the console, then set"
                    + " lianhu.wechat.verified-until");
        }
        else if (left <= WARNS_BEFORE) {
            account.add("its verification (认证) ends on " + last + ", in " + left + " days: renew it in the console,"
                    + " then set lianhu.wechat.verified-until");
        }
    }

}
