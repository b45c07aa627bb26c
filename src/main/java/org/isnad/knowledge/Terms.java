package org.isnad.knowledge;

/** The terms of the ontology that the knowledge is read by. */
final class Terms {

    static final String ISN = "https://w3id.org/isnad/ns#";
    static final String AGENT_BASE = "https://w3id.org/isnad/id/agent/";

    static final String PLACE_BASE = "https://w3id.org/isnad/id/place/";

    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    static final String PREF_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
    static final String ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel";
    static final String BROADER = "http://www.w3.org/2004/02/skos/core#broader";
    static final String IN_SCHEME = "http://www.w3.org/2004/02/skos/core#inScheme";
    static final String START = "https://schema.org/startDate";
    static final String END = "https://schema.org/endDate";

    static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
    static final String DIFFERENT_FROM = "http://www.w3.org/2002/07/owl#differentFrom";
    static final String SOURCE = "http://purl.org/dc/terms/source";

    static final String METONYM = ISN + "metonym";
    static final String DEMONYM = ISN + "demonym";
    static final String SPEAKS_FOR = ISN + "speaksFor";
    static final String MEMBER_OF = ISN + "memberOf";
    static final String FIELD = ISN + "field";
    static final String SIDE = ISN + "side";
    static final String OFFICE = ISN + "office";
    static final String ROLE = ISN + "role";
    static final String OFFICE_OF = ISN + "officeOf";
    static final String TRIGGER = ISN + "trigger";
    static final String REFERENT = ISN + "referent";
    static final String CHARGE = ISN + "charge";
    static final String ONLY_WITH = ISN + "onlyWith";
    static final String KEYED_BY = ISN + "keyedBy";
    static final String VOTING_BODY = ISN + "votingBody";
    static final String CONTAINED_IN = "https://schema.org/containedInPlace";

    static final String OFFICE_CLASS = ISN + "Office";
    static final String ROLE_CLASS = ISN + "Role";
    static final String TERM_CLASS = ISN + "NamingTerm";
    static final String TOPIC_CLASS = ISN + "Topic";
    static final String EVENT_KIND_CLASS = ISN + "EventKind";
    static final String PLACE_CLASS = ISN + "Place";

    private Terms() {}
}
