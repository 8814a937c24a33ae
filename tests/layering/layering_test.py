# SPDX-License-Identifier: Apache-2.0
"""What the layering check finds in trees that are made for it."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from layering import findings  # noqa: E402


class Layering(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def found(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return list(findings(self.root))

    def test_an_arrow_down_is_right(self):
        self.assertEqual(self.found("core/search/a.cpp", '#include "core/text/fold.h"\n'), [])

    def test_an_arrow_up_is_found_with_its_line(self):
        found = self.found("core/text/a.cpp", '\n#include "core/search/query.h"\n')
        self.assertEqual(found, ["core/text/a.cpp:2: core/text lies below core/search"])

    def test_core_includes_no_app(self):
        self.assertEqual(len(self.found("core/text/a.h", '#include "app/cli/show.h"\n')), 1)

    def test_core_knows_no_qt(self):
        self.assertEqual(len(self.found("core/text/a.h", "#include <QString>\n")), 1)

    def test_the_command_line_knows_no_qt(self):
        self.assertEqual(len(self.found("app/cli/a.h", "#include <QString>\n")), 1)

    def test_sqlite_stays_in_core_sql(self):
        self.assertEqual(len(self.found("core/search/a.cpp", "#include <sqlite3.h>\n")), 1)

    def test_sqlite_stays_out_of_headers(self):
        self.assertEqual(len(self.found("core/sql/a.h", "#include <sqlite3.h>\n")), 1)

    def test_core_sql_may_include_sqlite(self):
        self.assertEqual(self.found("core/sql/a.cpp", "#include <sqlite3.h>\n"), [])

    def test_app_speaks_no_sql(self):
        self.assertEqual(len(self.found("app/desktop/a.cpp", '#include "core/sql/database.h"\n')), 1)

    def test_features_of_the_window_do_not_know_each_other(self):
        self.assertEqual(len(self.found("app/desktop/search/a.cpp", '#include "app/desktop/compare/b.h"\n')), 1)

    def test_a_folder_without_a_layer_is_found(self):
        self.assertEqual(len(self.found("core/util/a.cpp", '#include "core/base/id.h"\n')), 1)

    def test_a_nested_event_loop_is_found(self):
        self.assertEqual(len(self.found("app/desktop/shell/a.cpp", "dialog.exec();\n")), 1)

    def test_the_program_may_run_its_event_loop(self):
        self.assertEqual(self.found("app/desktop/main.cpp", "return app.exec();\n"), [])

    def test_core_does_not_print(self):
        self.assertEqual(len(self.found("core/text/a.cpp", "std::cout << 1;\n")), 1)

    def test_core_has_no_clock(self):
        self.assertEqual(len(self.found("core/text/a.cpp", "auto t = std::chrono::system_clock::now();\n")), 1)

    def test_a_comment_may_name_what_is_banned(self):
        self.assertEqual(self.found("core/text/a.cpp", "// not std::cout\n"), [])

    def test_a_file_of_five_hundred_lines_is_right(self):
        self.assertEqual(self.found("tests/core/a.cpp", "\n" * 500), [])

    def test_a_longer_file_is_found(self):
        self.assertEqual(len(self.found("tests/core/a.cpp", "\n" * 501)), 1)


if __name__ == "__main__":
    unittest.main()
