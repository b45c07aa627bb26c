/**
 * A language's words as data: language code in, {@link org.isnad.language.LanguagePack} out. A pack is a folder of TSV
 * files under {@code language/} on the class path, and one small class where forms are generated rather than listed.
 */
@NullMarked
package org.isnad.language;

import org.jspecify.annotations.NullMarked;
