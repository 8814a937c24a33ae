<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>carrel::desktop</name>
    <message numerus="yes">
        <source>Linked from %Ln article(s)</source>
        <translation>
            <numerusform>Linked from %Ln article</numerusform>
            <numerusform>Linked from %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkDelegate</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkDetail</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkMenu</name>
    <message numerus="yes">
        <source>Tag for %Ln bookmark(s)</source>
        <translation>
            <numerusform>Tag for %Ln bookmark</numerusform>
            <numerusform>Tag for %Ln bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::BookmarkPage</name>
    <message numerus="yes">
        <source>Filter %Ln bookmark(s)</source>
        <translation>
            <numerusform>Filter %Ln bookmark</numerusform>
            <numerusform>Filter %Ln bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ComparisonBar</name>
    <message numerus="yes">
        <source>%Ln aspect(s)</source>
        <translation>
            <numerusform>%Ln aspect</numerusform>
            <numerusform>%Ln aspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ContextModel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ExchangeDialogs</name>
    <message numerus="yes">
        <source>%Ln bookmark(s) lead elsewhere than into a library and are left out.</source>
        <translation>
            <numerusform>%Ln bookmark leads elsewhere than into a library and is left out.</numerusform>
            <numerusform>%Ln bookmarks lead elsewhere than into a library and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FindBar</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::FolderModel</name>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::HomePage</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::KindChip</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MainWindow</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your places moved with the edition %1.</source>
        <translation>
            <numerusform>%Ln of your places moved with the edition %1.</numerusform>
            <numerusform>%Ln of your places moved with the edition %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your places is not found in the edition %1; it is kept.</source>
        <translation>
            <numerusform>%Ln of your places is not found in the edition %1; it is kept.</numerusform>
            <numerusform>%Ln of your places are not found in the edition %1; they are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapBar</name>
    <message numerus="yes">
        <source>%n step(s) from the centre</source>
        <translation>
            <numerusform>%n step from the centre</numerusform>
            <numerusform>%n steps from the centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapCard</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::MapPage</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::PaletteEntries</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ResultColumn</name>
    <message numerus="yes">
        <source>Copied %Ln result(s)</source>
        <translation>
            <numerusform>Copied %Ln result</numerusform>
            <numerusform>Copied %Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln article(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln article&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%Ln articles&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;about %Ln article(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;about %Ln article&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;about %Ln articles&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ResultModel</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::ResultPreview</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::SearchPage</name>
    <message numerus="yes">
        <source>Type words, or choose at the side. It holds %Ln article(s):</source>
        <translation>
            <numerusform>Type words, or choose at the side. It holds %Ln article:</numerusform>
            <numerusform>Type words, or choose at the side. It holds %Ln articles:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without what was chosen</source>
        <translation>
            <numerusform>%Ln article without what was chosen</numerusform>
            <numerusform>%Ln articles without what was chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without “%1”</source>
        <translation>
            <numerusform>%Ln article without “%1”</numerusform>
            <numerusform>%Ln articles without “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::SearchPalette</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::TagButton</name>
    <message numerus="yes">
        <source>%Ln bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carrel::desktop::YearChart</name>
    <message numerus="yes">
        <source>%1: %Ln article(s)</source>
        <translation>
            <numerusform>%1: %Ln article</numerusform>
            <numerusform>%1: %Ln articles</numerusform>
        </translation>
    </message>
</context>
</TS>
