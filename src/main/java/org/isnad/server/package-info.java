/**
 * HTTP in, answers of one store out: the SPARQL 1.1 protocol, for reading only. A request is checked before any of it
 * reaches the query engine, a query before it is run. Nothing here writes, and nothing a client sends makes the server
 * open a connection, a file or a class.
 */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
