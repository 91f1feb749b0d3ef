package cn.lianhu.reading;

import java.util.regex.Pattern;

/** Whether words propose something, and complain of nothing. */
final class Proposing {

    /** Something to be had that is not there: 建议村口装个亭子, 能不能给老人办个食堂. */
    private static final Pattern PROPOSES = Pattern.compile("^[^，。！？]{0,8}建议(?!书|单|信)|^(?:提|说|有)(?:一)?[个条]建议"
            + "|(?:希望|盼望|最好|能不能|可不可以|可以不可以|要是能|要不要|应该|不如)[^，。！？]{0,8}(?:建|装|设|办|开|加|种|搞|添|弄|组织|安排)[^坏断漏塌堵]{1,}$");

    private static final Pattern WISHES = Pattern.compile("建议(?!书|单|信)|希望|盼望|最好|能不能|可不可以|要是.{1,12}就好");

    private Proposing() {
    }

    static boolean in(String words) {
        return PROPOSES.matcher(words.strip()).find();
    }

    /** Whether they only wish for something, which tells less. */
    static boolean wishes(String words) {
        return WISHES.matcher(words).find();
    }

}
