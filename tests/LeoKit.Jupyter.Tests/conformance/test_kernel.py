"""Jupyter's own conformance tests, run against the installed kernel: python3 -m unittest -v test_kernel"""
import os
import unittest

import jupyter_kernel_test


class LeoKitKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = os.environ.get("LEOKIT_KERNEL", ".net-csharp")
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    completion_samples = [
        {"text": "Console.WriteLi", "matches": {"WriteLine"}},
        {"text": "Math.Ab", "matches": {"Abs"}},
    ]
    complete_code_samples = ["1 + 1", "var x = 1;", "int Twice(int n) => 2 * n;", 'Console.WriteLine("a");']
    incomplete_code_samples = ["if (true) {", "int Twice(int n) {", "var x = 1 +"]
    invalid_code_samples = ["int x = )", 'var s = "unfinished']
    code_generate_error = 'throw new InvalidOperationException("no");'
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": "10 * 11", "result": "110"},
        {"code": '"leo".ToUpper()', "result": "LEO"},
    ]
    code_display_data = [
        {"code": 'display(HTML("<b>bold</b>"))', "mime": "text/html"},
        {"code": '"# Title".DisplayAs("text/markdown")', "mime": "text/markdown"},
    ]
    code_history_pattern = "1*11"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Console"
    code_clear_output = "ClearOutput()"


if __name__ == "__main__":
    unittest.main(verbosity=2)
