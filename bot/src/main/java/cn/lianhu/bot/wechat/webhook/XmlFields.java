package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.bot.wechat.webhook.Fields.UnreadableBody;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML one element at a time: no document types, no entities, no deep nesting. */
final class XmlFields {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    private final Fields.Builder fields = new Fields.Builder();

    private final Deque<String> open = new ArrayDeque<>();

    private final StringBuilder text = new StringBuilder();

    private boolean leaf;

    private XmlFields(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Fields read(String text) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
            try {
                return new XmlFields(xml).read();
            }
            finally {
                xml.close();
            }
        }
        catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableBody();
        }
    }

    private Fields read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION,
                        XMLStreamConstants.END_DOCUMENT ->
                    {
                    }
                default -> throw new UnreadableBody();
            }
        }
        return fields.build();
    }

    private void start() {
        boolean root = open.isEmpty();
        open.push(root ? "" : fields.enter(open.peek(), xml.getLocalName(), open.size() + 1));
        text.setLength(0);
        leaf = !root;
    }

    private void end() {
        String path = open.pop();
        if (leaf) {
            fields.put(path, text.toString());
        }
        leaf = false;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

}
