package cn.lianhu.sandbox.story;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The XML of pushes and of answers to them. */
final class Xml {

    private Xml() {
    }

    static String message(String openid, long sentAt, String type, String fields) {
        return ("<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]></FromUserName>"
                + "<CreateTime>%d</CreateTime><MsgType><![CDATA[%s]]></MsgType>%s</xml>")
            .formatted(Account.ORIGINAL_ID, openid, sentAt, type, fields);
    }

    static String element(String name, String value) {
        return "<%s><![CDATA[%s]]></%s>".formatted(name, value.replace("]]>", "]]]]><![CDATA[>"), name);
    }

    /** Null when there is no such element. */
    static String field(String xml, String name) {
        try {
            NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName(name);
            return found.getLength() == 0 ? null : found.item(0).getTextContent();
        }
        catch (Exception e) {
            throw new AssertionError("not XML: " + xml, e);
        }
    }

}
