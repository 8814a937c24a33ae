<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Citation</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
</context>
<context>
    <name>ExportWish</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>carrel::desktop</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Verwiesen von</translation>
    </message>
    <message>
        <source>leads here</source>
        <translation>führt hierher</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>von hier aus</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>hat seine Stelle verloren</translation>
    </message>
    <message>
        <source>Your links</source>
        <translation>Eigene Verweise</translation>
    </message>
    <message>
        <source>Mentioned, not linked</source>
        <translation>Erwähnt, ohne Verweis</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>similar text</source>
        <translation>ähnlicher Text</translation>
    </message>
    <message>
        <source>names this article</source>
        <translation>nennt diesen Artikel</translation>
    </message>
    <message>
        <source>named here</source>
        <translation>hier genannt</translation>
    </message>
    <message>
        <source>links here</source>
        <translation>verweist hierher</translation>
    </message>
    <message>
        <source>linked from here</source>
        <translation>von hier verwiesen</translation>
    </message>
    <message>
        <source>shares links with %1</source>
        <translation>gemeinsame Verweise mit %1</translation>
    </message>
    <message>
        <source>shares links with %1 and %2</source>
        <translation>gemeinsame Verweise mit %1 und %2</translation>
    </message>
    <message>
        <source>also related to %1</source>
        <translation>auch verwandt mit %1</translation>
    </message>
    <message>
        <source>also related to %1 and %2</source>
        <translation>auch verwandt mit %1 und %2</translation>
    </message>
    <message>
        <source>same tag: %1</source>
        <translation>gleiches Schlagwort: %1</translation>
    </message>
    <message>
        <source>same tags: %1, %2</source>
        <translation>gleiche Schlagwörter: %1, %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>ebenfalls %1</translation>
    </message>
    <message>
        <source>also %1, %2</source>
        <translation>ebenfalls %1, %2</translation>
    </message>
    <message>
        <source>Type an address: %1 and the name of an article.</source>
        <translation>Eine Adresse eingeben: %1 und der Name eines Artikels.</translation>
    </message>
    <message>
        <source>An address of Carrel begins with %1; this one doesn’t.</source>
        <translation>Eine Adresse von Carrel beginnt mit %1; diese nicht.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Es gibt keine Seite „%1“.</translation>
    </message>
    <message>
        <source>A character can’t stand there: %1.</source>
        <translation>Ein Zeichen ist dort nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>The library is missing: an address begins with %1.</source>
        <translation>Die Bibliothek fehlt: Eine Adresse beginnt mit %1.</translation>
    </message>
    <message>
        <source>The article is missing: behind the library stand a slash and the article’s name.</source>
        <translation>Der Artikel fehlt: Auf die Bibliothek folgen ein Schrägstrich und der Name des Artikels.</translation>
    </message>
    <message>
        <source>The library “%1” isn’t open here; “%2” is.</source>
        <translation>Die Bibliothek „%1“ ist hier nicht geöffnet, sondern „%2“.</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>Verweis ins Leere</translation>
    </message>
    <message>
        <source>Ambiguous link</source>
        <translation>Mehrdeutiger Verweis</translation>
    </message>
    <message>
        <source>“%1” may mean more than one article.</source>
        <translation>„%1“ kann mehr als einen Artikel meinen.</translation>
    </message>
    <message>
        <source>There is no article “%1” here.</source>
        <translation>Einen Artikel „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Perhaps it means</source>
        <translation>Vielleicht ist gemeint</translation>
    </message>
    <message>
        <source>%1 min read</source>
        <translation>%1 Min. Lesezeit</translation>
    </message>
    <message numerus="yes">
        <source>Linked from %Ln article(s)</source>
        <translation>
            <numerusform>Verwiesen von %Ln Artikel</numerusform>
            <numerusform>Verwiesen von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a mail</source>
        <translation>Schreibt eine E-Mail</translation>
    </message>
    <message>
        <source>Leaves Carrel</source>
        <translation>Verlässt Carrel</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>A shortcut is one key, held together with Ctrl, Alt or Shift.</source>
        <translation>Ein Tastenkürzel ist eine einzige Taste, zusammen mit Strg, Alt oder Umschalt.</translation>
    </message>
    <message>
        <source>There are no such keys.</source>
        <translation>Solche Tasten gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving. Hold Ctrl or Alt, too.</source>
        <translation>%1 wird zum Schreiben und Bewegen gebraucht. Zusätzlich Strg oder Alt halten.</translation>
    </message>
    <message>
        <source>There is no action “%1” to have a shortcut.</source>
        <translation>Es gibt keine Aktion „%1“, die ein Tastenkürzel haben könnte.</translation>
    </message>
    <message>
        <source>The shortcut “%1” of “%2” is left out. %3</source>
        <translation>Das Tastenkürzel „%1“ für „%2“ gilt nicht. %3</translation>
    </message>
    <message>
        <source>The shortcut “%1” of “%2” is left out, as “%3” has it.</source>
        <translation>Das Tastenkürzel „%1“ für „%2“ gilt nicht, da „%3“ es hat.</translation>
    </message>
    <message>
        <source>shares links</source>
        <translation>gemeinsame Verweise</translation>
    </message>
    <message>
        <source>bookmarked “%1”</source>
        <translation>Lesezeichen für „%1“ gesetzt</translation>
    </message>
    <message>
        <source>bookmarked %1 places</source>
        <translation>%1 Lesezeichen gesetzt</translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>removed %1 bookmarks</source>
        <translation>%1 Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>changed “%1”</source>
        <translation>„%1“ geändert</translation>
    </message>
    <message>
        <source>changed %1 bookmarks</source>
        <translation>%1 Lesezeichen geändert</translation>
    </message>
    <message>
        <source>moved “%1”</source>
        <translation>„%1“ verschoben</translation>
    </message>
    <message>
        <source>moved %1 bookmarks</source>
        <translation>%1 Lesezeichen verschoben</translation>
    </message>
    <message>
        <source>tagged with “%1”</source>
        <translation>mit „%1“ verschlagwortet</translation>
    </message>
    <message>
        <source>tagged %1 bookmarks</source>
        <translation>%1 Lesezeichen verschlagwortet</translation>
    </message>
    <message>
        <source>added the folder “%1”</source>
        <translation>Ordner „%1“ angelegt</translation>
    </message>
    <message>
        <source>added a folder</source>
        <translation>Ordner angelegt</translation>
    </message>
    <message>
        <source>removed the folder “%1”</source>
        <translation>Ordner „%1“ entfernt</translation>
    </message>
    <message>
        <source>removed a folder</source>
        <translation>Ordner entfernt</translation>
    </message>
    <message>
        <source>renamed a folder to “%1”</source>
        <translation>Ordner in „%1“ umbenannt</translation>
    </message>
    <message>
        <source>renamed a folder</source>
        <translation>Ordner umbenannt</translation>
    </message>
    <message>
        <source>moved the folder “%1”</source>
        <translation>Ordner „%1“ verschoben</translation>
    </message>
    <message>
        <source>moved a folder</source>
        <translation>Ordner verschoben</translation>
    </message>
    <message>
        <source>highlighted “%1”</source>
        <translation>„%1“ markiert</translation>
    </message>
    <message>
        <source>highlighted a passage</source>
        <translation>Stelle markiert</translation>
    </message>
    <message>
        <source>removed the highlight of “%1”</source>
        <translation>Markierung von „%1“ entfernt</translation>
    </message>
    <message>
        <source>removed a highlight</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>changed the highlight of “%1”</source>
        <translation>Markierung von „%1“ geändert</translation>
    </message>
    <message>
        <source>changed a highlight</source>
        <translation>Markierung geändert</translation>
    </message>
    <message>
        <source>changed the note on “%1”</source>
        <translation>Notiz zu „%1“ geändert</translation>
    </message>
    <message>
        <source>changed a note</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>made a link to “%1”</source>
        <translation>Verweis auf „%1“ angelegt</translation>
    </message>
    <message>
        <source>made a link</source>
        <translation>Verweis angelegt</translation>
    </message>
    <message>
        <source>removed the link to “%1”</source>
        <translation>Verweis auf „%1“ entfernt</translation>
    </message>
    <message>
        <source>removed a link of your own</source>
        <translation>eigenen Verweis entfernt</translation>
    </message>
    <message>
        <source>saved the search “%1”</source>
        <translation>Suche „%1“ gespeichert</translation>
    </message>
    <message>
        <source>saved a search</source>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <source>removed the search “%1”</source>
        <translation>Suche „%1“ entfernt</translation>
    </message>
    <message>
        <source>removed a saved search</source>
        <translation>gespeicherte Suche entfernt</translation>
    </message>
    <message>
        <source>marked “%1”</source>
        <translation>„%1“ markiert</translation>
    </message>
    <message>
        <source>marked an article</source>
        <translation>Artikel markiert</translation>
    </message>
    <message>
        <source>cleared the history</source>
        <translation>Verlauf geleert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>eingelesen</translation>
    </message>
    <message>
        <source>imported %1 things</source>
        <translation>%1 Einträge eingelesen</translation>
    </message>
    <message>
        <source>followed the library’s new edition</source>
        <translation>der neuen Ausgabe der Bibliothek gefolgt</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>the form of a day of this year, and of another one: letters as QLocale takes them</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 ergänzt</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Notes on articles</source>
        <translation>Notizen zu Artikeln</translation>
    </message>
    <message>
        <source>Links of your own</source>
        <translation>Eigene Links</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Articles read</source>
        <translation>Gelesene Artikel</translation>
    </message>
    <message>
        <source>Reading positions</source>
        <translation>Lesestellen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source> &lt;a href=&quot;%1&quot;&gt;Make its search index anew&lt;/a&gt;</source>
        <translation> &lt;a href=&quot;%1&quot;&gt;Suchindex neu anlegen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Showing results for &lt;b&gt;%1&lt;/b&gt;. &lt;a href=&quot;%3&quot;&gt;Search for “%2” instead&lt;/a&gt;</source>
        <translation>Ergebnisse für &lt;b&gt;%1&lt;/b&gt;. &lt;a href=&quot;%3&quot;&gt;Stattdessen nach „%2“ suchen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>only differences</source>
        <translation>nur Unterschiede</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>%1 was not found; it is installed with Carrel.</source>
        <translation>%1 wurde nicht gefunden; die Datei wird mit Carrel installiert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened in a window of its own.</source>
        <translation>%1 lässt sich nicht in einem eigenen Fenster öffnen.</translation>
    </message>
    <message>
        <source>Drawing the window</source>
        <translation>Das Zeichnen des Fensters</translation>
    </message>
    <message>
        <source>Something that Carrel does by itself</source>
        <translation>Etwas, das Carrel von selbst tut,</translation>
    </message>
    <message>
        <source>What you just did</source>
        <translation>Was Sie gerade getan haben,</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::AddRow</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The library has no article “%1”.</source>
        <translation>Die Bibliothek hat keinen Artikel „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no section “%2”.</source>
        <translation>„%1“ hat keinen Abschnitt „%2“.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ArticleChooser</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare articles</source>
        <translation>Artikel vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::AspectHeader</name>
    <message>
        <source>Aspects</source>
        <translation>Aspekte</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BackupDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day when something changes.</source>
        <translation>Es gibt noch keine Sicherung. An jedem Tag, an dem sich etwas ändert, entsteht eine.</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of all that you made. What is there now is kept in a file beside it.</source>
        <translation>Die gewählte Sicherung tritt an die Stelle von allem Eigenen. Was jetzt da ist, bleibt in einer Datei daneben erhalten.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkDelegate</name>
    <message>
        <source>Lost its place</source>
        <translation>Stelle verloren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkDetail</name>
    <message>
        <source>Lost its place: the library’s edition has no such article or passage.</source>
        <translation>Stelle verloren: Die Ausgabe der Bibliothek hat diesen Artikel oder diese Stelle nicht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Remove the bookmark (Delete)</source>
        <translation>Das Lesezeichen entfernen (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkForm</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkListModel</name>
    <message>
        <source>Lost its place</source>
        <translation>Stelle verloren</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkMenu</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen …</translation>
    </message>
    <message>
        <source>Take off a tag</source>
        <translation>Schlagwort wegnehmen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln bookmark(s)</source>
        <translation>
            <numerusform>Schlagwort für %Ln Lesezeichen</numerusform>
            <numerusform>Schlagwort für %Ln Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkPage</name>
    <message>
        <source>Filter bookmarks</source>
        <translation>Lesezeichen filtern</translation>
    </message>
    <message>
        <source>&lt;b&gt;No bookmarks yet.&lt;/b&gt;&lt;br&gt;Open an article and press Ctrl+D, or the star above it.</source>
        <translation>&lt;b&gt;Noch keine Lesezeichen.&lt;/b&gt;&lt;br&gt;Einen Artikel öffnen und Strg+D oder das Zeichen darüber drücken.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Alle Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln Lesezeichen filtern</numerusform>
            <numerusform>%Ln Lesezeichen filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing in this folder.&lt;/b&gt;&lt;br&gt;Drag bookmarks onto it, or choose it in their menu.</source>
        <translation>&lt;b&gt;Nichts in diesem Ordner.&lt;/b&gt;&lt;br&gt;Lesezeichen darauf ziehen oder ihn in ihrem Menü wählen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No bookmark has these words and tags.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Kein Lesezeichen hat diese Wörter und Schlagwörter.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkPopup</name>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit the bookmark</source>
        <translation>Das Lesezeichen bearbeiten</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Bookmarking</name>
    <message>
        <source>Bookmarked the section</source>
        <translation>Abschnitt als Lesezeichen gemerkt</translation>
    </message>
    <message>
        <source>Bookmarked the passage</source>
        <translation>Stelle als Lesezeichen gemerkt</translation>
    </message>
    <message>
        <source>Go to a section first; here is none.</source>
        <translation>Zuerst zu einem Abschnitt gehen; hier ist keiner.</translation>
    </message>
    <message>
        <source>Select the passage to bookmark first.</source>
        <translation>Zuerst die Stelle auswählen, die gemerkt werden soll.</translation>
    </message>
    <message>
        <source>Write a query first; then it can be bookmarked.</source>
        <translation>Zuerst eine Suchanfrage schreiben; dann lässt sich ein Lesezeichen setzen.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::CardGrid</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>Alle zeigen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ChoiceRow</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ColumnList</name>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Other article…</source>
        <translation>Anderer Artikel …</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ColumnMenu</name>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Open “%1” in a new tab</source>
        <translation>„%1“ in neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Tauschen mit</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Spalte entfernen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ComparedArticlesPage</name>
    <message>
        <source>Compare articles</source>
        <translation>Artikel vergleichen</translation>
    </message>
    <message>
        <source>Choose articles…</source>
        <translation>Artikel wählen …</translation>
    </message>
    <message>
        <source>Their facts, fields, tags and relations are put side by side, and what differs is marked.</source>
        <translation>Ihre Angaben, Felder, Schlagwörter und Beziehungen stehen dann nebeneinander, Unterschiede sind markiert.</translation>
    </message>
    <message>
        <source>None of these articles is in the library.</source>
        <translation>Keiner dieser Artikel ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>The articles can&apos;t be read: %1</source>
        <translation>Die Artikel sind nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ComparisonBar</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Search in the comparison</source>
        <translation>Im Vergleich suchen</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Als Markdown</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Als CSV</translation>
    </message>
    <message>
        <source>Other article…</source>
        <translation>Anderer Artikel …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln aspect(s)</source>
        <translation>
            <numerusform>%Ln Aspekt</numerusform>
            <numerusform>%Ln Aspekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln verschieden</numerusform>
            <numerusform>%Ln verschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ComparisonDelegate</name>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ComparisonModel</name>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>Copied the table</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>Copied the table as Markdown</source>
        <translation>Tabelle als Markdown kopiert</translation>
    </message>
    <message>
        <source>Copied the table as CSV</source>
        <translation>Tabelle als CSV kopiert</translation>
    </message>
    <message>
        <source>No aspect shown holds these words.</source>
        <translation>Kein Aspekt enthält diese Wörter.</translation>
    </message>
    <message>
        <source>These columns don&apos;t differ in anything.</source>
        <translation>Diese Spalten unterscheiden sich in nichts.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Tinted words</source>
        <translation>Getönte Wörter</translation>
    </message>
    <message>
        <source>are in no other column of the row. Grey rows are equal.</source>
        <translation>stehen in keiner anderen Spalte der Zeile. Graue Zeilen sind gleich.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ContextDelegate</name>
    <message>
        <source>Link</source>
        <translation>Verweisen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ContextModel</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ContextPane</name>
    <message>
        <source>Your note</source>
        <translation>Eigene Notiz</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ContextPanel</name>
    <message>
        <source>About this article</source>
        <translation>Zu diesem Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In einem neuen Tab öffnen</translation>
    </message>
    <message>
        <source>Keep as a link of yours</source>
        <translation>Als eigenen Verweis behalten</translation>
    </message>
    <message>
        <source>Remove your link</source>
        <translation>Den eigenen Verweis entfernen</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Put it on the selected words</source>
        <translation>Auf die ausgewählten Wörter setzen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ExchangeController</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 can’t be read; check its name and permissions.</source>
        <translation>%1 ist nicht lesbar; Name und Rechte prüfen.</translation>
    </message>
    <message>
        <source>Restored the backup.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored the backup. What was there is kept as %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Was da war, bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ExchangeDialogs</name>
    <message>
        <source>JSON, all that you made (*.json)</source>
        <translation>JSON, alles Eigene (*.json)</translation>
    </message>
    <message>
        <source>HTML, bookmarks for browsers (*.html)</source>
        <translation>HTML, Lesezeichen für Browser (*.html)</translation>
    </message>
    <message>
        <source>CSV, key facts with sources (*.csv)</source>
        <translation>CSV, Kennzahlen mit Quellen (*.csv)</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>Lesezeichen exportieren</translation>
    </message>
    <message>
        <source>Folder for the Markdown files</source>
        <translation>Ordner für die Markdown-Dateien</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>lesezeichen</translation>
    </message>
    <message>
        <source>Import bookmarks</source>
        <translation>Lesezeichen importieren</translation>
    </message>
    <message>
        <source>What Carrel or a browser exported (*.json *.html *.htm)</source>
        <translation>Was Carrel oder ein Browser exportiert hat (*.json *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is nothing new in %1.</source>
        <translation>In %1 ist nichts Neues.</translation>
    </message>
    <message>
        <source>This is what %1 would add. Nothing that is there goes, and it can be undone.</source>
        <translation>Das würde %1 hinzufügen. Nichts Vorhandenes geht verloren, und es lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) lead elsewhere than into a library and are left out.</source>
        <translation>
            <numerusform>%Ln Lesezeichen führt nicht in eine Bibliothek und bleibt weg.</numerusform>
            <numerusform>%Ln Lesezeichen führen nicht in eine Bibliothek und bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ExportController</name>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF ausgeben</translation>
    </message>
    <message>
        <source>Export as HTML</source>
        <translation>Als HTML ausgeben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>There is nothing to export: the library has none of these articles.</source>
        <translation>Es gibt nichts auszugeben: Die Bibliothek hat keinen dieser Artikel.</translation>
    </message>
    <message>
        <source>An article can&apos;t be read: %1</source>
        <translation>Ein Artikel lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be made.</source>
        <translation>Das PDF lässt sich nicht erstellen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>%1 gedruckt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be printed: the printer takes nothing.</source>
        <translation>%1 lässt sich nicht drucken: Der Drucker nimmt nichts an.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Exporting</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <translation>
            <numerusform>%1, %Ln Artikel</numerusform>
            <numerusform>%1, %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FacetPanel</name>
    <message>
        <source>Narrow the results</source>
        <translation>Ergebnisse eingrenzen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FailureNotice</name>
    <message>
        <source>Something failed</source>
        <translation>Etwas ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed, in a way that Carrel didn&apos;t expect.</source>
        <translation>%1 ist fehlgeschlagen, auf eine Weise, mit der Carrel nicht gerechnet hat.</translation>
    </message>
    <message>
        <source>Nothing that you made is lost, and the tabs are kept. You can go on; when the window is no longer as it should be, close Carrel and start it again.

What failed stands in the log, in %1.</source>
        <translation>Nichts von dem, was Sie gemacht haben, ist verloren, und die Tabs bleiben. Sie können weiterarbeiten; ist das Fenster nicht mehr, wie es sein soll, schließen Sie Carrel und starten Sie es neu.

Was fehlgeschlagen ist, steht im Protokoll, in %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Close Carrel</source>
        <translation>Carrel schließen</translation>
    </message>
    <message>
        <source>There is no log: nothing has failed so far.</source>
        <translation>Es gibt kein Protokoll: Bisher ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The desktop has no program for folders. The log is in %1.</source>
        <translation>Der Desktop hat kein Programm für Ordner. Das Protokoll liegt in %1.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FileSaver</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to %2: %3. What was there before is unchanged.</source>
        <translation>%1 kann nicht nach %2 geschrieben werden: %3. Was vorher da war, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FindBar</name>
    <message>
        <source>, went on from the top</source>
        <translation>, weiter von oben</translation>
    </message>
    <message>
        <source>, went on from the end</source>
        <translation>, weiter vom Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Case and accents count</source>
        <translation>Groß- und Kleinschreibung und Akzente zählen</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>No parts of longer words</source>
        <translation>Keine Teile längerer Wörter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Words of your search</source>
        <translation>Wörter der Suche</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FolderButton</name>
    <message>
        <source>Unfiled</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FolderColumn</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FolderDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FolderModel</name>
    <message>
        <source>All bookmarks</source>
        <translation>Alle Lesezeichen</translation>
    </message>
    <message>
        <source>Unfiled</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln Lesezeichen</numerusform>
            <numerusform>%Ln Lesezeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Neuer Ordner in diesem</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move into the folder above</source>
        <translation>In den Ordner darüber verschieben</translation>
    </message>
    <message>
        <source>Move out of its folder</source>
        <translation>Aus seinem Ordner heraus verschieben</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it moves up</source>
        <translation>Ordner entfernen; der Inhalt rückt nach oben</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HighlightCard</name>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HighlightList</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HighlightModel</name>
    <message>
        <source>Lost its place</source>
        <translation>Stelle verloren</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Highlighting</name>
    <message>
        <source>Removed a highlight</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>Select the words to highlight first.</source>
        <translation>Zuerst die Wörter auswählen, die markiert werden sollen.</translation>
    </message>
    <message>
        <source>Select the words that it shall be on first.</source>
        <translation>Zuerst die Wörter auswählen, auf denen sie stehen soll.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HistoryPage</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Forget everything that was read; it can be undone</source>
        <translation>Alles Gelesene vergessen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing that you read has these words in its title.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Nichts Gelesenes hat diese Wörter im Titel.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing here yet.&lt;/b&gt;&lt;br&gt;What you read is listed here, by day.</source>
        <translation>&lt;b&gt;Noch nichts hier.&lt;/b&gt;&lt;br&gt;Was gelesen wird, steht hier nach Tagen.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HitListModel</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HomeCard</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HomeHead</name>
    <message>
        <source>Continue reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Nothing read yet. Your last articles will wait here.</source>
        <translation>Noch nichts gelesen. Hier warten später die letzten Artikel.</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Mit „%1“ beginnen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Recent bookmarks</source>
        <translation>Neueste Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Vergleich öffnen</translation>
    </message>
    <message>
        <source>Open comparison: %1</source>
        <translation>Vergleich öffnen: %1</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::KindChip</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::KindChips</name>
    <message>
        <source>Kinds on the map</source>
        <translation>Arten auf der Karte</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::KindFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::LinkRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MainWindow</name>
    <message>
        <source>There is nothing to read</source>
        <translation>Es gibt nichts zu lesen</translation>
    </message>
    <message>
        <source>The library holds no articles.</source>
        <translation>Die Bibliothek enthält keine Artikel.</translation>
    </message>
    <message>
        <source>Library %1</source>
        <translation>Bibliothek %1</translation>
    </message>
    <message>
        <source>This tab is pinned. Unpin it in its menu to close it.</source>
        <translation>Dieser Tab ist angeheftet. Zum Schließen zuerst in seinem Menü lösen.</translation>
    </message>
    <message>
        <source>“%1” now links to “%2”, for you</source>
        <translation>„%1“ verweist jetzt auf „%2“, nur hier</translation>
    </message>
    <message>
        <source>Removed your link to “%1”</source>
        <translation>Eigener Verweis auf „%1“ entfernt</translation>
    </message>
    <message>
        <source>Cleared the history</source>
        <translation>Verlauf geleert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened here.</source>
        <translation>%1 lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 – Carrel</source>
        <translation>%1 – Carrel</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>%1 min read</source>
        <translation>%1 Min. Lesezeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln Lesezeichen</numerusform>
            <numerusform>%Ln Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Mit Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your places moved with the edition %1.</source>
        <translation>
            <numerusform>%Ln eigene Stelle ist mit der Ausgabe %1 umgezogen.</numerusform>
            <numerusform>%Ln eigene Stellen sind mit der Ausgabe %1 umgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your places is not found in the edition %1; it is kept.</source>
        <translation>
            <numerusform>%Ln eigene Stelle ist in der Ausgabe %1 nicht zu finden; sie bleibt aufgehoben.</numerusform>
            <numerusform>%Ln eigene Stellen sind in der Ausgabe %1 nicht zu finden; sie bleiben aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Lost its place: %1</source>
        <translation>Stelle verloren: %1</translation>
    </message>
    <message>
        <source>Its words changed: %1</source>
        <translation>Wortlaut geändert: %1</translation>
    </message>
    <message>
        <source>Now in “%2”: %1</source>
        <translation>Jetzt in „%2“: %1</translation>
    </message>
    <message>
        <source>Carrel ended unexpectedly last time. What you made is kept; what happened stands in the log (menu, Help).</source>
        <translation>Carrel hat letztes Mal unerwartet geendet. Was Sie gemacht haben, ist noch da; was geschah, steht im Protokoll (Menü, Hilfe).</translation>
    </message>
    <message>
        <source>Carrel ended unexpectedly last time. Your tabs are as they were; what happened stands in the log (menu, Help).</source>
        <translation>Carrel hat letztes Mal unerwartet geendet. Ihre Tabs sind, wie sie waren; was geschah, steht im Protokoll (Menü, Hilfe).</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapBar</name>
    <message>
        <source>Find on the map</source>
        <translation>Auf der Karte suchen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) from the centre</source>
        <translation>
            <numerusform>%n Schritt von der Mitte</numerusform>
            <numerusform>%n Schritte von der Mitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Which connections are shown</source>
        <translation>Welche Verbindungen gezeigt werden</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Als SVG exportieren …</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Als PNG exportieren …</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Die Karte exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>links in the text</source>
        <translation>Links im Text</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Centre here</source>
        <translation>In die Mitte</translation>
    </message>
    <message>
        <source>Selected article</source>
        <translation>Gewählter Artikel</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Show what lies around this article (Space)</source>
        <translation>Zeigen, was um diesen Artikel liegt (Leertaste)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what it is connected with.</source>
        <translation>Wählen Sie einen, um zu sehen, womit er verbunden ist.</translation>
    </message>
    <message>
        <source>Path from %1</source>
        <translation>Weg von %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Nearest neighbour</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Den Artikel öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>To the centre</source>
        <translation>Zur Mitte</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Zoom, all in view</source>
        <translation>Größer, kleiner, alles</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapExport</name>
    <message>
        <source>Export the map as SVG</source>
        <translation>Karte als SVG exportieren</translation>
    </message>
    <message>
        <source>Export the map as PNG</source>
        <translation>Karte als PNG exportieren</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapGraph</name>
    <message>
        <source>links to</source>
        <translation>verlinkt auf</translation>
    </message>
    <message>
        <source>linked from</source>
        <translation>verlinkt von</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>mentioned by</source>
        <translation>erwähnt von</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>unmittelbar</translation>
    </message>
    <message>
        <source>mentioned, or further</source>
        <translation>erwähnt oder weiter weg</translation>
    </message>
    <message>
        <source>among each other</source>
        <translation>untereinander</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapListModel</name>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapPage</name>
    <message>
        <source>List of the map</source>
        <translation>Liste der Karte</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>Karte um %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;The map can&apos;t be read.&lt;/b&gt;&lt;br&gt;%1</source>
        <translation>&lt;b&gt;Die Karte kann nicht gelesen werden.&lt;/b&gt;&lt;br&gt;%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing is left on the map.&lt;/b&gt;&lt;br&gt;Show a kind or a connection again.</source>
        <translation>&lt;b&gt;Auf der Karte ist nichts übrig.&lt;/b&gt;&lt;br&gt;Zeigen Sie eine Art oder eine Verbindung wieder.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The library has no article “%1”.&lt;/b&gt;&lt;br&gt;It may have been renamed or removed. Choose the whole library above.</source>
        <translation>&lt;b&gt;Die Bibliothek hat keinen Artikel „%1“.&lt;/b&gt;&lt;br&gt;Vielleicht wurde er umbenannt oder entfernt. Wählen Sie oben die ganze Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MentionKeeper</name>
    <message>
        <source>The article with the mention is gone.</source>
        <translation>Der Artikel mit der Erwähnung ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::NoteEditor</name>
    <message>
        <source>What to keep in mind about it</source>
        <translation>Was dazu zu merken ist</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Overlays</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::PaletteEntries</name>
    <message>
        <source>Read last</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <translation>Eigene Lesezeichen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::PreviewCard</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::PreviewController</name>
    <message>
        <source>“%1” leads nowhere</source>
        <translation>„%1“ führt ins Leere</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::QueryBar</name>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar (Ctrl+S)</source>
        <translation>Diese Suche in der Seitenleiste behalten (Strg+S)</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntax</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>genaue Wörter</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Alle Operatoren</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>these words, one behind the other</source>
        <translation>diese Wörter, eines hinter dem anderen</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>ohne dieses Wort</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>either of the two</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>anfang</translation>
    </message>
    <message>
        <source>every word that begins so</source>
        <translation>jedes Wort, das so beginnt</translation>
    </message>
    <message>
        <source>only in titles</source>
        <translation>nur in Titeln</translation>
    </message>
    <message>
        <source>articles of a kind</source>
        <translation>Artikel einer Art</translation>
    </message>
    <message>
        <source>articles with a tag</source>
        <translation>Artikel mit einem Schlagwort</translation>
    </message>
    <message>
        <source>with just this tag, and no longer one</source>
        <translation>mit genau diesem Schlagwort, keinem längeren</translation>
    </message>
    <message>
        <source>between two years; any field that holds numbers</source>
        <translation>zwischen zwei Jahren; für jedes Feld mit Zahlen</translation>
    </message>
    <message>
        <source>in one library</source>
        <translation>in einer Bibliothek</translation>
    </message>
    <message>
        <source>what is bookmarked</source>
        <translation>was ein Lesezeichen hat</translation>
    </message>
    <message>
        <source>what has a note</source>
        <translation>was eine Notiz hat</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::QueryField</name>
    <message>
        <source>Fields and values</source>
        <translation>Felder und Werte</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Rail</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Edit the highlight…</source>
        <translation>Markierung bearbeiten …</translation>
    </message>
    <message>
        <source>Bookmark the passage</source>
        <translation>Lesezeichen für die Stelle</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ResultColumn</name>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Ergebnisse eingrenzen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Copy the results</source>
        <translation>Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis kopiert</numerusform>
            <numerusform>%Ln Ergebnisse kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln article(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln Artikel&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%Ln Artikel&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;about %Ln article(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;etwa %Ln Artikel&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;etwa %Ln Artikel&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ResultModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ResultPreview</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Open in a new tab (Ctrl+Enter)</source>
        <translation>In neuem Tab öffnen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>9 matches in 4 sections</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln Abschnitt</numerusform>
            <numerusform>%Ln Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::SearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::SearchPage</name>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Type words, or choose at the side. It holds %Ln article(s):</source>
        <translation>
            <numerusform>Wörter eingeben oder an der Seite wählen. Sie enthält %Ln Artikel:</numerusform>
            <numerusform>Wörter eingeben oder an der Seite wählen. Sie enthält %Ln Artikel:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without what was chosen</source>
        <translation>
            <numerusform>%Ln Artikel ohne das Gewählte</numerusform>
            <numerusform>%Ln Artikel ohne das Gewählte</numerusform>
        </translation>
    </message>
    <message>
        <source>Let unknown words be corrected</source>
        <translation>Unbekannte Wörter korrigieren lassen</translation>
    </message>
    <message>
        <source>What the library holds</source>
        <translation>Was die Bibliothek enthält</translation>
    </message>
    <message>
        <source>Making the search index anew…</source>
        <translation>Suchindex wird neu angelegt …</translation>
    </message>
    <message>
        <source>Write a query first; then it can be saved.</source>
        <translation>Zuerst eine Suchanfrage schreiben; dann lässt sie sich speichern.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without “%1”</source>
        <translation>
            <numerusform>%Ln Artikel ohne „%1“</numerusform>
            <numerusform>%Ln Artikel ohne „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer or other words.</source>
        <translation>Nichts gefunden für „%1“. Weniger oder andere Wörter versuchen.</translation>
    </message>
    <message>
        <source>Making the search index anew…</source>
        <translation>Der Suchindex wird neu angelegt …</translation>
    </message>
    <message>
        <source>Search everything; # for tags, &gt; for commands</source>
        <translation>Alles durchsuchen; # für Schlagwörter, &gt; für Befehle</translation>
    </message>
    <message>
        <source>↑↓ Move    Tab Kind    Enter Open    Ctrl+Enter Behind    Shift+Enter All results    Esc Close</source>
        <translation>↑↓ Bewegen    Tab Art    Eingabe Öffnen    Strg+Eingabe Dahinter    Umschalt+Eingabe Alle    Esc Schließen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Searching</name>
    <message>
        <source>Saved the search “%1”; it is in the sidebar.</source>
        <translation>Suche „%1“ gespeichert; sie steht in der Seitenleiste.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::SettingsDialog</name>
    <message>
        <source>Carrel speaks it from the next start on.</source>
        <translation>Gilt ab dem nächsten Start von Carrel.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>What was open last</source>
        <translation>Was zuletzt offen war</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Articles in a &amp;typeface</source>
        <translation>&amp;Schrift der Artikel</translation>
    </message>
    <message>
        <source>without serifs</source>
        <translation>ohne Serifen</translation>
    </message>
    <message>
        <source>with serifs</source>
        <translation>mit Serifen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Größe des Textes</translation>
    </message>
    <message>
        <source>Underline &amp;mentions in the text</source>
        <translation>&amp;Erwähnungen im Text unterstreichen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>&amp;Breite der Spalte</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>schmal</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>breit</translation>
    </message>
    <message>
        <source>&amp;Animate the map</source>
        <translation>Die Karte &amp;bewegen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ShortcutsDialog</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter actions and keys</source>
        <translation>Aktionen und Tasten filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Keys of the action</source>
        <translation>Tasten der Aktion</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Eine Aktion wählen, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which loses it when you assign it here.</source>
        <translation>%1 gehört zu „%2“ und geht dort verloren, wenn es hier zugewiesen wird.</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Sidebar</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::StateFile</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::StatusLine</name>
    <message>
        <source>Back to 100 %</source>
        <translation>Zurück zu 100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1 %, back to 100 %</source>
        <translation>Vergrößerung %1 %, zurück zu 100 %</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Tab</name>
    <message>
        <source>This article is not here</source>
        <translation>Diesen Artikel gibt es hier nicht</translation>
    </message>
    <message>
        <source>The library has no article “%1”. It may have been renamed or removed.</source>
        <translation>Die Bibliothek hat keinen Artikel „%1“. Vielleicht wurde er umbenannt oder entfernt.</translation>
    </message>
    <message>
        <source>The article can&apos;t be read</source>
        <translation>Der Artikel lässt sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>„%1“ schließen</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Schließen (%1)</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Tabs</name>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Unpin tab</source>
        <translation>Tab lösen</translation>
    </message>
    <message>
        <source>Pin tab</source>
        <translation>Tab anheften</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Andere Tabs schließen</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::TagButton</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln Lesezeichen</numerusform>
            <numerusform>%Ln Lesezeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::TagCloud</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Schlagwort %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::TrailMenu</name>
    <message>
        <source>Places before this one</source>
        <translation>Stellen vor dieser</translation>
    </message>
    <message>
        <source>Places after this one</source>
        <translation>Stellen nach dieser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>article: section</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::WindowActions</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Back to…</source>
        <translation>Zurück zu …</translation>
    </message>
    <message>
        <source>Forward to…</source>
        <translation>Vorwärts zu …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Go to an address</source>
        <translation>Zu einer Adresse gehen</translation>
    </message>
    <message>
        <source>Copy the link of this place</source>
        <translation>Den Verweis auf diese Stelle kopieren</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>Lesezeichen für diese Seite</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Den Verlauf leeren</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Context panel</source>
        <translation>Kontextleiste</translation>
    </message>
    <message>
        <source>Mentions in the text</source>
        <translation>Erwähnungen im Text</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Pin or unpin the tab</source>
        <translation>Den Tab anheften oder lösen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>Tab %1</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Als PDF ausgeben …</translation>
    </message>
    <message>
        <source>Export as HTML…</source>
        <translation>Als HTML ausgeben …</translation>
    </message>
    <message>
        <source>Larger articles</source>
        <translation>Artikel größer</translation>
    </message>
    <message>
        <source>Smaller articles</source>
        <translation>Artikel kleiner</translation>
    </message>
    <message>
        <source>Articles at 100 %</source>
        <translation>Artikel in 100 %</translation>
    </message>
    <message>
        <source>Export all that you made as JSON…</source>
        <translation>Alles Eigene als JSON exportieren …</translation>
    </message>
    <message>
        <source>Export bookmarks and notes as Markdown…</source>
        <translation>Lesezeichen und Notizen als Markdown exportieren …</translation>
    </message>
    <message>
        <source>Export bookmarks as HTML for browsers…</source>
        <translation>Lesezeichen als HTML für Browser exportieren …</translation>
    </message>
    <message>
        <source>Export key facts of bookmarks as CSV…</source>
        <translation>Kennzahlen der Lesezeichen als CSV exportieren …</translation>
    </message>
    <message>
        <source>Import bookmarks…</source>
        <translation>Lesezeichen importieren …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>What you made</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Edit the bookmark</source>
        <translation>Das Lesezeichen bearbeiten</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Notiz zum Artikel schreiben</translation>
    </message>
    <message>
        <source>Bookmark this section</source>
        <translation>Lesezeichen für diesen Abschnitt</translation>
    </message>
    <message>
        <source>Bookmark the selection</source>
        <translation>Lesezeichen für die Auswahl</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Suchseite</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Swap the columns</source>
        <translation>Spalten tauschen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>Tabelle als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Carrel Guide</source>
        <translation>Carrel-Anleitung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::WindowMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::YearChart</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s)</source>
        <translation>
            <numerusform>%1: %Ln Artikel</numerusform>
            <numerusform>%1: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 to %2</source>
        <translation>Gewählt: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ZoomButtons</name>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>All in view (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
</context>
</TS>
