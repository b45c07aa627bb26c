package org.isnad.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Every term that the software writes or reads, as RDF nodes. A test holds it to {@code ontology/isnad.ttl}. */
public final class Vocabulary {

    /** The namespace of our own terms. */
    public static final String ISN = "https://w3id.org/isnad/ns#";

    /** Where knowledge and, unless told otherwise, articles have their IRIs. */
    public static final String ID = "https://w3id.org/isnad/id/";

    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** The graph of all that is shipped: who is who, topics, naming, acts and the ontology. */
    public static final Node KNOWLEDGE_GRAPH = NodeFactory.createURI(ID + "knowledge");

    public static final Node TYPE = NodeFactory.createURI(RDF + "type");
    public static final Node LABEL = NodeFactory.createURI(RDFS + "label");
    public static final Node PREF_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
    public static final Node ALT_LABEL = NodeFactory.createURI(SKOS + "altLabel");

    public static final Node NEWS_ARTICLE = NodeFactory.createURI(SCHEMA + "NewsArticle");
    public static final Node PUBLISHER = NodeFactory.createURI(SCHEMA + "publisher");
    public static final Node DATE_PUBLISHED = NodeFactory.createURI(SCHEMA + "datePublished");
    public static final Node IN_LANGUAGE = NodeFactory.createURI(SCHEMA + "inLanguage");
    public static final Node HEADLINE = NodeFactory.createURI(SCHEMA + "headline");
    public static final Node URL = NodeFactory.createURI(SCHEMA + "url");
    public static final Node ARTICLE_BODY = NodeFactory.createURI(SCHEMA + "articleBody");
    public static final Node START_DATE = NodeFactory.createURI(SCHEMA + "startDate");
    public static final Node END_DATE = NodeFactory.createURI(SCHEMA + "endDate");
    public static final Node SHA256 = isn("sha256");
    public static final Node TEXT_BAND = isn("textBand");
    public static final Node HAD_PRIMARY_SOURCE = NodeFactory.createURI(PROV + "hadPrimarySource");
    public static final Node WAS_GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");

    public static final Node STATEMENT = isn("Statement");
    public static final Node ARTICLE = isn("article");
    public static final Node NUMBER = isn("number");
    public static final Node SOURCE = isn("source");
    public static final Node SOURCE_PHRASE = isn("sourcePhrase");
    public static final Node SOURCE_SPAN = isn("sourceSpan");
    public static final Node SPEAKER_MENTION = isn("speakerMention");
    public static final Node CUE = isn("cue");
    public static final Node CUE_SPAN = isn("cueSpan");
    public static final Node LEMMA = isn("lemma");
    public static final Node TEXT = isn("text");
    public static final Node CONTENT_SPAN = isn("contentSpan");
    public static final Node ACT = isn("act");
    public static final Node FORM = isn("form");
    public static final Node SAID_ON = isn("saidOn");
    public static final Node SAID_ON_BASIS = isn("saidOnBasis");
    public static final Node TOLD_TO = isn("toldTo");
    public static final Node VIA = isn("via");
    public static final Node WITHIN = isn("within");
    public static final Node ABOUT = isn("about");
    public static final Node CONCERNS = isn("concerns");
    public static final Node SAID_AT = isn("saidAt");
    public static final Node MENTIONS = isn("mentions");
    public static final Node BLAMES = isn("blames");
    public static final Node DEMANDS_OF = isn("demandsOf");
    public static final Node WORDS = isn("words");
    public static final Node NEGATES = isn("negates");
    public static final Node QUOTATION_BAND = isn("quotationBand");
    public static final Node SAYING = isn("saying");
    public static final Node HANDS = isn("hands");
    public static final Node STATEMENT_COUNT = isn("statementCount");
    public static final Node COMMUNIQUE = isn("communique");
    public static final Node CONFIDENCE = isn("confidence");
    public static final Node RULE = isn("rule");

    public static final Node DIRECT = isn("Direct");
    public static final Node INDIRECT = isn("Indirect");
    public static final Node MIXED = isn("Mixed");

    public static final Node EXPLICIT = isn("Explicit");
    public static final Node RELATIVE = isn("Relative");
    public static final Node WEEKDAY = isn("Weekday");
    public static final Node YEAR_OF_PUBLICATION = isn("YearOfPublication");
    public static final Node DATED_BY_TEXT = isn("DatedByText");
    public static final Node DATED_BY_PUBLICATION = isn("DatedByPublication");

    public static final Node AGENT = isn("Agent");
    public static final Node PERSON = isn("Person");
    public static final Node ORGANISATION = isn("Organisation");
    public static final Node STATE = isn("State");
    public static final Node ARMED_GROUP = isn("ArmedGroup");
    public static final Node MEDIUM = isn("Medium");
    public static final Node GROUP = isn("Group");
    public static final Node UNNAMED_SOURCE = isn("UnnamedSource");
    public static final Node SIDE = isn("side");
    public static final Node SPEAKS_FOR = isn("speaksFor");
    public static final Node MEMBER_OF = isn("memberOf");
    public static final Node OFFICE = isn("office");

    public static final Node EVENT = NodeFactory.createURI(SEM + "Event");
    public static final Node EVENT_KIND = isn("eventKind");
    public static final Node HAS_ACTOR = NodeFactory.createURI(SEM + "hasActor");
    public static final Node HAS_TIME_STAMP = NodeFactory.createURI(SEM + "hasTimeStamp");
    public static final Node HAS_PLACE = NodeFactory.createURI(SEM + "hasPlace");
    public static final Node SCHEMA_ABOUT = NodeFactory.createURI(SCHEMA + "about");
    public static final Node DATE_BASIS = isn("dateBasis");

    public static final Node NAMING_USE = isn("NamingUse");
    public static final Node REFERENT = isn("referent");
    public static final Node TERM = isn("term");
    public static final Node IN_SPAN = isn("inSpan");
    public static final Node WORDS_USED = isn("wordsUsed");
    public static final Node VOICE = isn("voice");
    public static final Node QUOTED = isn("quoted");

    public static final Node FIGURE_CLASS = isn("Figure");
    public static final Node FIGURE = isn("figure");
    public static final Node VALUE = isn("value");
    public static final Node UNIT = isn("unit");
    public static final Node COUNTED = isn("counted");
    public static final Node COUNTED_OF = isn("countedOf");
    public static final Node BOUND = isn("bound");
    public static final Node ABOUT_VALUE = isn("About");
    public static final Node MORE_THAN = isn("MoreThan");
    public static final Node AT_LEAST = isn("AtLeast");
    public static final Node LESS_THAN = isn("LessThan");
    public static final Node AT_MOST = isn("AtMost");

    private static final Map<String, String> PREFIXES = prefixes();

    private Vocabulary() {}

    /** Prefix to namespace, in the fixed order in which every export declares them. */
    public static Map<String, String> prefixMap() {
        return PREFIXES;
    }

    private static Node isn(String name) {
        return NodeFactory.createURI(ISN + name);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("isn", ISN);
        prefixes.put("agent", ID + "agent/");
        prefixes.put("act", ID + "act/");
        prefixes.put("topic", ID + "topic/");
        prefixes.put("term", ID + "term/");
        prefixes.put("kind", ID + "event-kind/");
        prefixes.put("rdf", RDF);
        prefixes.put("rdfs", RDFS);
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("xsd", XSD);
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("schema", SCHEMA);
        prefixes.put("prov", PROV);
        prefixes.put("skos", SKOS);
        prefixes.put("sem", SEM);
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("grasp", "http://groundedannotationframework.org/grasp#");
        prefixes.put("cito", "http://purl.org/spar/cito/");
        return Collections.unmodifiableMap(prefixes);
    }
}
