package cn.lianhu.bot.redis;

import cn.lianhu.notification.Notice;
import io.lettuce.core.KeyValue;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notices with what became of them. */
final class NoticeReads {

    private final StoreConnection store;

    private final Documents documents;

    NoticeReads(StoreConnection store, Documents documents) {
        this.store = store;
        this.documents = documents;
    }

    /** Those that are still there, in the same order. */
    Mono<List<Notice>> all(List<String> ids) {
        return Flux.fromIterable(ids).flatMapSequential(this::one, Math.max(1, ids.size())).collectList();
    }

    private Mono<Notice> one(String id) {
        return store.commands()
            .hmget(LedgerKeys.notice(id), "d", "to", "rung", "fate")
            .collectList()
            .filter(found -> found.get(0).hasValue())
            .map(found -> notice(found.stream().map(KeyValue::getValue).toList()));
    }

    /** Of what read.lua found of some notices, those that are still there. */
    @SuppressWarnings("unchecked")
    List<Notice> read(Object found) {
        return ((List<List<String>>) found).stream()
            .filter(notice -> notice.getFirst() != null)
            .map(this::notice)
            .toList();
    }

    private Notice notice(List<String> found) {
        return documents.notice(found.get(0), found.get(1), new Notice.Rung(found.get(2)),
                Notice.Fate.valueOf(found.get(3)));
    }

}
