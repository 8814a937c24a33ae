// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/booklet/html_page.h"

#include "core/markup/entities.h"

namespace carrel::booklet {

namespace {

constexpr const char* styles = R"(
:root { color-scheme: light; }
body { max-width: 42.5rem; margin: 2rem auto; padding: 0 1.25rem; background: #FFFFFF; color: #1D1F21;
  font: 1rem/1.6 Inter, system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.6em 0 0.4em; break-after: avoid; }
h1 { font-size: 1.9rem; margin-top: 0; } h2 { font-size: 1.4rem; } h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1rem; }
a { color: #0B6B62; }
sup { line-height: 0; } sup a { text-decoration: none; }
.kind { margin: 0 0 0.4em; color: #50555A; font-size: 0.75rem; font-weight: 600; letter-spacing: 0.06em;
  text-transform: uppercase; }
.lead { color: #50555A; font-size: 1.1rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem;
  margin: 1rem 0; padding: 0.75rem 0; border: solid #E0DFDA; border-width: 1px 0; }
.fact p { margin: 0; color: #50555A; font-size: 0.8rem; }
.fact .value { color: #1D1F21; font-size: 1.25rem; font-weight: 700; }
.callout { margin: 1rem 0; padding: 0.75rem 1rem; border-left: 3px solid #0B6B62; background: #E3F1EE;
  break-inside: avoid; }
.callout.watch-for { border-color: #865600; background: #FBF2DF; }
.callout p { margin: 0.3em 0; }
.callout .name { color: #0B6B62; font-size: 0.8rem; font-weight: 600; }
.callout.watch-for .name { color: #865600; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #C6C5BF; }
pre, code { background: #F2F2EF; font-family: "DejaVu Sans Mono", monospace; font-size: 0.85em; }
pre { padding: 0.75rem; overflow-x: auto; } pre code { font-size: 1em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { padding: 0.45em 0.6em; border-bottom: 1px solid #E0DFDA; text-align: left; vertical-align: top; }
th { border-color: #C6C5BF; color: #50555A; }
figure { margin: 1rem 0; break-inside: avoid; } img { max-width: 100%; height: auto; }
figcaption, .footnote, .sources { font-size: 0.85rem; } figcaption, .origin { color: #50555A; }
.footnote p { display: inline; } .footnote .number { padding-right: 0.5em; color: #0B6B62; }
.origin { margin-top: 2rem; font-size: 0.8rem; }
article + article, nav + article { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid #E0DFDA; }
@media print { body { max-width: none; margin: 0; padding: 0; }
  article + article, nav + article { break-before: page; border: 0; margin: 0; padding: 0; } }
)";

std::string safe(const std::string& text) {
    std::string html;
    markup::appendEscaped(html, text);
    return html;
}

}  // namespace

std::string htmlPage(const std::string& language, const std::string& title, const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"" + safe(language) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
           "style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" "
           "content=\"Carrel\">\n<title>" +
           safe(title) + "</title>\n<style>" + styles + "</style>\n</head>\n<body>\n" + body +
           "</body>\n</html>\n";
}

}  // namespace carrel::booklet
