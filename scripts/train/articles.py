"""French articles before the names of bodies, and elision, for text that is made from templates."""

import random
import re

VOWELS = "AEIOUÉÈÊÎÔ"
BOUND = {"le", "la", "les", "du", "des", "au", "aux", "un", "une", "association", "ong", "cabinet", "hebdomadaire", "et"}
ARTICLES = {
    word: article
    for article, row in {
        "la": "Commission Banque Cour Haute Direction Fédération fédération Confédération Coordination Ligue Fondation Chambre chambre Mairie mairie "
        "préfecture cour police caserne région Métropole Bourse Fed BCE CGT CFDT CFTC CNIL Cnil SEC FTC FCC FDA FAA FCA CRE BEI BERD Banque SNCF CJUE CPI "
        "CEDH DGCCRF DGSI DGSE Sacem Croix-Rouge Nasa NASA Maison-Blanche Réserve Confédération CPME FSU FNSEA Consob Drees Dares Cnam Gendarmerie NHTSA "
        "CCI Bundesbank BaFin Finma CGIL CLCV FHF FFB FCD",
        "le": "Conseil conseil Fonds ministère département Parquet parquet tribunal Tribunal Haut Comité Parti Parlement Sénat Congrès Pentagone Kremlin "
        "Medef FMI PS PSG CNRS CEA Cnes CNES Défenseur Syndicat Bureau Rassemblement Trésor CHU centre barreau musée Stade FC Leem Gifas Bundestag "
        "MIT CESE CIO PCF RN MoDem SNPL Secours Réseau Crédoc GIGN PNF COR HCR",
        "l'": "Autorité Agence Assemblée Union Organisation Institut Inspection inspection Office Ordre Académie École Armée Amf AMF Arcep Arcom Ademe Insee "
        "Inserm ONU OTAN OMS OMC OCDE Opep OPEP AIE AIEA Anssi ANSM Anses ANSES ESA EMA Urssaf Unédic UE UIMM Unsa Ifop Ofgem Afep ACPR ASN "
        "université académie opéra hôpital union Association UFC-Que AFP Iata AP-HP IFRI UAW Umih",
        "les": "Républicains Restos Amis Verts Jeunes Teamsters",
    }.items()
    for word in row.split()
}


def elided(text: str, name: str) -> str:
    """«de Amiens» as «d'Amiens», at the name that ends the text."""
    head = text[: -len(name)]
    return head[:-2] + "'" + name if name[:1] in VOWELS and head.endswith((" de ", "De ")) else text


def with_article(before: str, name: str, r: random.Random) -> str:
    """The text before a body's name with the article that French puts there, contracted with «de» and «à»; mostly."""
    head = re.split(r"[ -]", name)[0]
    article = ARTICLES.get(name) or ARTICLES.get(head)
    last = re.search(r"([\w'’]*)[ ]?$", before)[1]
    if not article or r.random() < 0.12 or before.endswith(("(", "/ ", "'", "’")) or last.lower() in BOUND:
        return before
    gap = "" if article == "l'" else " "
    start = not before or before[-1] == "\n" or re.search(r"[.!?:] $", before)
    if article in ("le", "les") and last in ("de", "à"):
        return before[: -len(last) - 1] + {"dele": "du", "àle": "au", "deles": "des", "àles": "aux"}[last + article] + " "
    return before + (article.capitalize() if start else article) + gap
