package cn.lianhu.points;

import cn.lianhu.network.Network;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.visits.Callers;
import java.util.function.UnaryOperator;

/** All that has to do with points, built once. */
public record Points(Catalogue catalogue, Accounts accounts, Giving giving, Shop shop, Confirming confirming,
        SettingRight settingRight, Sheet sheet, Passing passing) {

    /**
     * @param codes of what something is for: nobody guesses them, and the same of the
     * same
     */
    public static Points of(Network network, Catalogue catalogue, Callers callers, Wording wording, SchemeNews news,
            Scheme scheme, UnaryOperator<String> codes) {
        Book book = new Book(wording.texts(), catalogue, codes);
        Accounts accounts = new Accounts(network, catalogue, callers, book);
        Confirming confirming = new Confirming(wording, network, book, news);
        Shop shop = new Shop(network, catalogue, accounts, book, confirming, wording.texts(), news, codes);
        return new Points(catalogue, accounts, new Giving(network, wording.texts(), accounts, book, confirming), shop,
                confirming, new SettingRight(wording.texts(), network, accounts, book, confirming, news),
                new Sheet(network, catalogue, shop),
                new Passing(wording.texts(), network, accounts, book, confirming, news, scheme));
    }

}
