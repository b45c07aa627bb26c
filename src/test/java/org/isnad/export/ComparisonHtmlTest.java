package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.query.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page, read as a browser would: by its elements. */
class ComparisonHtmlTest {

    @Test
    void itHoldsEverySection() throws Exception {
        Document page = page(Comparisons.call("en"), "en");
        List<String> names = ids(page, "section");
        assertTrue(
                names.containsAll(List.of("articles", "side-by-side", "only-kremlin", "blame", "evidence")),
                names::toString);
    }

    @Test
    void everyNumberLeadsToARowOfTheEvidenceOrToAnArticle() throws Exception {
        Document page = page(Comparisons.call("en"), "en");
        Set<String> rows = new HashSet<>(ids(page, "tr"));
        List<String> targets = attributes(page, "a", "href").stream()
                .filter(address -> address.startsWith("#"))
                .map(address -> address.substring(1))
                .toList();
        assertTrue(targets.size() > 20);
        assertTrue(rows.containsAll(targets), targets::toString);
    }

    @Test
    void whatIsQuotedBearsItsLanguageAndEveryPieceADirection() throws Exception {
        Document page = page(Comparisons.call("en"), "en");
        assertTrue(attributes(page, "span", "lang").contains("ar"));
        assertEquals(Set.of("auto"), new HashSet<>(attributes(page, "p", "dir")));
        assertEquals("ltr", page.getDocumentElement().getAttribute("dir"));
        assertEquals(
                "rtl", page(Comparisons.call("ar"), "ar").getDocumentElement().getAttribute("dir"));
    }

    @Test
    void itNeedsNothingElse() throws Exception {
        Document page = page(Comparisons.call("en"), "en");
        for (String tag : List.of("script", "link", "img", "iframe", "form")) {
            assertEquals(0, page.getElementsByTagName(tag).getLength(), tag);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</td></tr></table><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "javascript:alert(1)",
                "]]> --> <!-- &lt; &#60;",
                "{{title}} {{{title}}}",
                "null \u0000, bell \u0007, half \uD800 a pair",
            })
    void noNameAndNoTitleBecomesMarkup(String hostile) throws Exception {
        Document harmless = page(Comparisons.hostile("words"), "en");
        Document page = page(Comparisons.hostile(hostile), "en");
        assertEquals(elements(harmless), elements(page));
        assertFalse(attributes(page, "a", "href").stream().anyMatch(address -> address.startsWith("javascript:")));
        String shown = hostile.replaceAll("[\\x00-\\x1F\\x{D800}]", "\uFFFD");
        assertTrue(page.getElementsByTagName("main").item(0).getTextContent().contains(shown));
    }

    private static Document page(Comparison comparison, String language) throws Exception {
        String page = new ComparisonHtml(language).write(comparison, Comparisons.answers(), Optional.empty());
        DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return reader.parse(new InputSource(new StringReader(page)));
    }

    /** The names of all elements and of their attributes, in the order of the page. */
    private static List<String> elements(Document page) {
        List<String> elements = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            elements.add(element.getTagName());
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                elements.add("@" + element.getAttributes().item(j).getNodeName());
            }
        }
        return elements;
    }

    private static List<String> ids(Document page, String tag) {
        return attributes(page, tag, "id");
    }

    private static List<String> attributes(Document page, String tag, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList found = page.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            if (element.hasAttribute(attribute)) {
                values.add(element.getAttribute(attribute));
            }
        }
        return values;
    }
}
