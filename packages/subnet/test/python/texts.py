"""Prints str() of every JSON value it is given as Python, one repr per line of the answer."""
import json
import sys

print(json.dumps([str(json.loads(text)) for text in json.load(sys.stdin)]))
