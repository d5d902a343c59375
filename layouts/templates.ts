import type { PageTemplate } from '../src/eleventy/tsx-layouts.ts';
import { Abbreviations } from './components/abbreviations.tsx';
import { AboutPage } from './components/about-page.tsx';
import { Answers } from './components/answers.tsx';
import { Lead, Sections } from './components/body.tsx';
import { Contents, ToContents } from './components/contents.tsx';
import { Document } from './components/document.tsx';
import { LocalizedName } from './components/localized-name.tsx';
import { Marked } from './components/marked.tsx';
import { NotStated } from './components/not-stated.tsx';
import { Notice } from './components/notice.tsx';
import { OtherFormats } from './components/other-formats.tsx';
import * as about from './pages/about.11ty.tsx';
import * as changes from './pages/changes.11ty.tsx';
import * as compareStatements from './pages/compare-statements.11ty.tsx';
import * as edition from './pages/edition.11ty.tsx';
import * as home from './pages/home.11ty.tsx';
import * as languageChoice from './pages/language-choice.11ty.tsx';
import * as notFound from './pages/not-found.11ty.tsx';
import * as page from './pages/page.11ty.tsx';
import * as statement from './pages/statement.11ty.tsx';
import * as withdrawn from './pages/withdrawn.11ty.tsx';

/** The page templates by the name of their file, so that they can be compiled into one program; a test compares them. */
export const templates: Readonly<Record<string, PageTemplate>> = {
  'about.11ty.tsx': about,
  'changes.11ty.tsx': changes,
  'compare-statements.11ty.tsx': compareStatements,
  'edition.11ty.tsx': edition,
  'home.11ty.tsx': home,
  'language-choice.11ty.tsx': languageChoice,
  'not-found.11ty.tsx': notFound,
  'page.11ty.tsx': page,
  'statement.11ty.tsx': statement,
  'withdrawn.11ty.tsx': withdrawn,
};

/** What a publisher's own templates may be made of, besides elements. */
export const components = {
  AboutPage,
  Abbreviations,
  Answers,
  Contents,
  Document,
  Lead,
  LocalizedName,
  Marked,
  Notice,
  NotStated,
  OtherFormats,
  Sections,
  ToContents,
};
